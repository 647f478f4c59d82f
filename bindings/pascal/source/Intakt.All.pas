{ Made from include/intakt.h by bindings/pascal/generate.py. Do not edit. }
/// <summary>Everything of Intakt that a program uses, under one name.</summary>
unit Intakt.All;

{$I Intakt.inc}

interface

uses
  SysUtils, Classes, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Json, Intakt.Model, Intakt.Hosts,
  Intakt.Reading, Intakt.Matching, Intakt.Database, Intakt.Importing;

type
  TIntaktTexts = Intakt.Values.TIntaktTexts;
  TIntaktAnswered = Intakt.Values.TIntaktAnswered;
  TIntaktDecimal = Intakt.Values.TIntaktDecimal;
  TIntaktDate = Intakt.Values.TIntaktDate;
  TIntaktStatus = Intakt.Errors.TIntaktStatus;
  TIntaktErrorInfo = Intakt.Errors.TIntaktErrorInfo;
  EIntakt = Intakt.Errors.EIntakt;
  EIntaktClass = Intakt.Errors.EIntaktClass;
  EIntaktUsage = Intakt.Errors.EIntaktUsage;
  EIntaktInput = Intakt.Errors.EIntaktInput;
  EIntaktLimit = Intakt.Errors.EIntaktLimit;
  EIntaktProfile = Intakt.Errors.EIntaktProfile;
  EIntaktOrder = Intakt.Errors.EIntaktOrder;
  EIntaktSettings = Intakt.Errors.EIntaktSettings;
  EIntaktData = Intakt.Errors.EIntaktData;
  EIntaktPlan = Intakt.Errors.EIntaktPlan;
  EIntaktMatching = Intakt.Errors.EIntaktMatching;
  EIntaktCallback = Intakt.Errors.EIntaktCallback;
  EIntaktBusy = Intakt.Errors.EIntaktBusy;
  EIntaktPanic = Intakt.Errors.EIntaktPanic;
  EIntaktStore = Intakt.Errors.EIntaktStore;
  EIntaktRecord = Intakt.Errors.EIntaktRecord;
  TIntaktJsonKind = Intakt.Json.TIntaktJsonKind;
  IIntaktJson = Intakt.Json.IIntaktJson;
  IIntaktFields = Intakt.Json.IIntaktFields;
  EIntaktJson = Intakt.Json.EIntaktJson;
  TIntaktOutcome = Intakt.Model.TIntaktOutcome;
  TIntaktArticleKey = Intakt.Model.TIntaktArticleKey;
  TIntaktNumberState = Intakt.Model.TIntaktNumberState;
  TIntaktLogLevel = Intakt.Model.TIntaktLogLevel;
  TIntaktWrittenKind = Intakt.Model.TIntaktWrittenKind;
  TIntaktWritten = Intakt.Model.TIntaktWritten;
  TIntaktKept = Intakt.Model.TIntaktKept;
  TIntaktRole = Intakt.Model.TIntaktRole;
  TIntaktGender = Intakt.Model.TIntaktGender;
  TIntaktAddressKind = Intakt.Model.TIntaktAddressKind;
  TIntaktPriceKind = Intakt.Model.TIntaktPriceKind;
  TIntaktLineKind = Intakt.Model.TIntaktLineKind;
  TIntaktSide = Intakt.Model.TIntaktSide;
  TIntaktChargeKind = Intakt.Model.TIntaktChargeKind;
  TIntaktSeverity = Intakt.Model.TIntaktSeverity;
  TIntaktLayer = Intakt.Model.TIntaktLayer;
  TIntaktVerdictOutcome = Intakt.Model.TIntaktVerdictOutcome;
  TIntaktVerdictKind = Intakt.Model.TIntaktVerdictKind;
  TIntaktRelationKind = Intakt.Model.TIntaktRelationKind;
  TIntaktProof = Intakt.Model.TIntaktProof;
  TIntaktContradiction = Intakt.Model.TIntaktContradiction;
  TIntaktEvidenceField = Intakt.Model.TIntaktEvidenceField;
  TIntaktEvidenceLevel = Intakt.Model.TIntaktEvidenceLevel;
  TIntaktPlanStatus = Intakt.Model.TIntaktPlanStatus;
  TIntaktDecision = Intakt.Model.TIntaktDecision;
  TIntaktActionKind = Intakt.Model.TIntaktActionKind;
  TIntaktDocumentKind = Intakt.Model.TIntaktDocumentKind;
  TIntaktPartyField = Intakt.Model.TIntaktPartyField;
  TIntaktQuestionKind = Intakt.Model.TIntaktQuestionKind;
  TIntaktAnswer = Intakt.Model.TIntaktAnswer;
  TIntaktRight = Intakt.Model.TIntaktRight;
  TIntaktDocumentStatus = Intakt.Model.TIntaktDocumentStatus;
  TIntaktVisibility = Intakt.Model.TIntaktVisibility;
  TIntaktPaymentPurpose = Intakt.Model.TIntaktPaymentPurpose;
  TIntaktClass = Intakt.Model.TIntaktClass;
  TIntaktPaymentState = Intakt.Model.TIntaktPaymentState;
  TIntaktRounding = Intakt.Model.TIntaktRounding;
  TIntaktSplitMethod = Intakt.Model.TIntaktSplitMethod;
  TIntaktVoucherUse = Intakt.Model.TIntaktVoucherUse;
  TIntaktAccountSource = Intakt.Model.TIntaktAccountSource;
  TIntaktMissingField = Intakt.Model.TIntaktMissingField;
  TIntaktTotalKind = Intakt.Model.TIntaktTotalKind;
  TIntaktCause = Intakt.Model.TIntaktCause;
  TIntaktResolution = Intakt.Model.TIntaktResolution;
  TIntaktTreatmentKind = Intakt.Model.TIntaktTreatmentKind;
  TIntaktConditionKind = Intakt.Model.TIntaktConditionKind;
  IIntaktAccount = Intakt.Model.IIntaktAccount;
  IIntaktAccountEntry = Intakt.Model.IIntaktAccountEntry;
  IIntaktAccountNotices = Intakt.Model.IIntaktAccountNotices;
  IIntaktAction = Intakt.Model.IIntaktAction;
  IIntaktAddress = Intakt.Model.IIntaktAddress;
  IIntaktAdjustment = Intakt.Model.IIntaktAdjustment;
  IIntaktAmounts = Intakt.Model.IIntaktAmounts;
  IIntaktAttachment = Intakt.Model.IIntaktAttachment;
  IIntaktAttribute = Intakt.Model.IIntaktAttribute;
  IIntaktAwaited = Intakt.Model.IIntaktAwaited;
  IIntaktCandidate = Intakt.Model.IIntaktCandidate;
  IIntaktCaseCandidate = Intakt.Model.IIntaktCaseCandidate;
  IIntaktCaseField = Intakt.Model.IIntaktCaseField;
  IIntaktCaseLine = Intakt.Model.IIntaktCaseLine;
  IIntaktCharge = Intakt.Model.IIntaktCharge;
  IIntaktChargeAmounts = Intakt.Model.IIntaktChargeAmounts;
  IIntaktComment = Intakt.Model.IIntaktComment;
  IIntaktCondition = Intakt.Model.IIntaktCondition;
  IIntaktDifference = Intakt.Model.IIntaktDifference;
  IIntaktDocumentLine = Intakt.Model.IIntaktDocumentLine;
  IIntaktDocumentParty = Intakt.Model.IIntaktDocumentParty;
  IIntaktDocumentPlan = Intakt.Model.IIntaktDocumentPlan;
  IIntaktEarlierOrder = Intakt.Model.IIntaktEarlierOrder;
  IIntaktEvidence = Intakt.Model.IIntaktEvidence;
  IIntaktExtension = Intakt.Model.IIntaktExtension;
  IIntaktFieldChange = Intakt.Model.IIntaktFieldChange;
  IIntaktFoundArticle = Intakt.Model.IIntaktFoundArticle;
  IIntaktFoundArticles = Intakt.Model.IIntaktFoundArticles;
  IIntaktFoundParties = Intakt.Model.IIntaktFoundParties;
  IIntaktFoundParty = Intakt.Model.IIntaktFoundParty;
  IIntaktIdentifier = Intakt.Model.IIntaktIdentifier;
  IIntaktOrderLine = Intakt.Model.IIntaktOrderLine;
  IIntaktLineAmounts = Intakt.Model.IIntaktLineAmounts;
  IIntaktMissing = Intakt.Model.IIntaktMissing;
  IIntaktNewArticle = Intakt.Model.IIntaktNewArticle;
  IIntaktNotice = Intakt.Model.IIntaktNotice;
  IIntaktNumbering = Intakt.Model.IIntaktNumbering;
  IIntaktOrder = Intakt.Model.IIntaktOrder;
  IIntaktOrderIdentity = Intakt.Model.IIntaktOrderIdentity;
  IIntaktOrigin = Intakt.Model.IIntaktOrigin;
  IIntaktPair = Intakt.Model.IIntaktPair;
  IIntaktPartAmounts = Intakt.Model.IIntaktPartAmounts;
  IIntaktParty = Intakt.Model.IIntaktParty;
  IIntaktPartyPlan = Intakt.Model.IIntaktPartyPlan;
  IIntaktPayment = Intakt.Model.IIntaktPayment;
  IIntaktPaymentSummary = Intakt.Model.IIntaktPaymentSummary;
  IIntaktPlan = Intakt.Model.IIntaktPlan;
  IIntaktPlannedOrder = Intakt.Model.IIntaktPlannedOrder;
  IIntaktPosition = Intakt.Model.IIntaktPosition;
  IIntaktProblem = Intakt.Model.IIntaktProblem;
  IIntaktReason = Intakt.Model.IIntaktReason;
  IIntaktRelation = Intakt.Model.IIntaktRelation;
  IIntaktRevenueAccount = Intakt.Model.IIntaktRevenueAccount;
  IIntaktReviewCase = Intakt.Model.IIntaktReviewCase;
  IIntaktQuestion = Intakt.Model.IIntaktQuestion;
  IIntaktReviewRow = Intakt.Model.IIntaktReviewRow;
  IIntaktReviews = Intakt.Model.IIntaktReviews;
  IIntaktTaxTotal = Intakt.Model.IIntaktTaxTotal;
  IIntaktTaxTreatment = Intakt.Model.IIntaktTaxTreatment;
  IIntaktTotals = Intakt.Model.IIntaktTotals;
  IIntaktVerdict = Intakt.Model.IIntaktVerdict;
  TIntaktAccountEntryArray = Intakt.Model.TIntaktAccountEntryArray;
  TIntaktAccountNoticesArray = Intakt.Model.TIntaktAccountNoticesArray;
  TIntaktFieldChangeArray = Intakt.Model.TIntaktFieldChangeArray;
  TIntaktPartAmountsArray = Intakt.Model.TIntaktPartAmountsArray;
  TIntaktLineAmountsArray = Intakt.Model.TIntaktLineAmountsArray;
  TIntaktChargeAmountsArray = Intakt.Model.TIntaktChargeAmountsArray;
  TIntaktMissingArray = Intakt.Model.TIntaktMissingArray;
  TIntaktDifferenceArray = Intakt.Model.TIntaktDifferenceArray;
  TIntaktProofArray = Intakt.Model.TIntaktProofArray;
  TIntaktContradictionArray = Intakt.Model.TIntaktContradictionArray;
  TIntaktEvidenceArray = Intakt.Model.TIntaktEvidenceArray;
  TIntaktCaseFieldArray = Intakt.Model.TIntaktCaseFieldArray;
  TIntaktEarlierOrderArray = Intakt.Model.TIntaktEarlierOrderArray;
  TIntaktDocumentPartyArray = Intakt.Model.TIntaktDocumentPartyArray;
  TIntaktDocumentLineArray = Intakt.Model.TIntaktDocumentLineArray;
  TIntaktChargeArray = Intakt.Model.TIntaktChargeArray;
  TIntaktPaymentArray = Intakt.Model.TIntaktPaymentArray;
  TIntaktCommentArray = Intakt.Model.TIntaktCommentArray;
  TIntaktExtensionArray = Intakt.Model.TIntaktExtensionArray;
  TIntaktRoleArray = Intakt.Model.TIntaktRoleArray;
  TIntaktFoundArticleArray = Intakt.Model.TIntaktFoundArticleArray;
  TIntaktFoundPartyArray = Intakt.Model.TIntaktFoundPartyArray;
  TIntaktAttributeArray = Intakt.Model.TIntaktAttributeArray;
  TIntaktPartyArray = Intakt.Model.TIntaktPartyArray;
  TIntaktOrderLineArray = Intakt.Model.TIntaktOrderLineArray;
  TIntaktAttachmentArray = Intakt.Model.TIntaktAttachmentArray;
  TIntaktProblemArray = Intakt.Model.TIntaktProblemArray;
  TIntaktOriginArray = Intakt.Model.TIntaktOriginArray;
  TIntaktPositionArray = Intakt.Model.TIntaktPositionArray;
  TIntaktIdentifierArray = Intakt.Model.TIntaktIdentifierArray;
  TIntaktReasonArray = Intakt.Model.TIntaktReasonArray;
  TIntaktPartyPlanArray = Intakt.Model.TIntaktPartyPlanArray;
  TIntaktActionArray = Intakt.Model.TIntaktActionArray;
  TIntaktQuestionArray = Intakt.Model.TIntaktQuestionArray;
  TIntaktRightArray = Intakt.Model.TIntaktRightArray;
  TIntaktAdjustmentArray = Intakt.Model.TIntaktAdjustmentArray;
  TIntaktNoticeArray = Intakt.Model.TIntaktNoticeArray;
  TIntaktCaseCandidateArray = Intakt.Model.TIntaktCaseCandidateArray;
  TIntaktAnswerArray = Intakt.Model.TIntaktAnswerArray;
  TIntaktReviewRowArray = Intakt.Model.TIntaktReviewRowArray;
  TIntaktConditionArray = Intakt.Model.TIntaktConditionArray;
  TIntaktTaxTotalArray = Intakt.Model.TIntaktTaxTotalArray;
  TIntaktCandidateArray = Intakt.Model.TIntaktCandidateArray;
  TIntaktKeys = Intakt.Hosts.TIntaktKeys;
  TIntaktOrderKey = Intakt.Hosts.TIntaktOrderKey;
  IIntaktPartySink = Intakt.Hosts.IIntaktPartySink;
  IIntaktArticleSink = Intakt.Hosts.IIntaktArticleSink;
  IIntaktOrderSink = Intakt.Hosts.IIntaktOrderSink;
  IIntaktAddressBook = Intakt.Hosts.IIntaktAddressBook;
  IIntaktContacts = Intakt.Hosts.IIntaktContacts;
  IIntaktManyKeys = Intakt.Hosts.IIntaktManyKeys;
  IIntaktArticles = Intakt.Hosts.IIntaktArticles;
  IIntaktLedger = Intakt.Hosts.IIntaktLedger;
  IIntaktArticleReferences = Intakt.Hosts.IIntaktArticleReferences;
  IIntaktTransactions = Intakt.Hosts.IIntaktTransactions;
  IIntaktNumbers = Intakt.Hosts.IIntaktNumbers;
  IIntaktDecisionSink = Intakt.Hosts.IIntaktDecisionSink;
  IIntaktDecisionStore = Intakt.Hosts.IIntaktDecisionStore;
  TIntaktLogEvent = Intakt.Hosts.TIntaktLogEvent;
  TIntaktReadEvent = Intakt.Reading.TIntaktReadEvent;
  TIntaktReaderOptions = Intakt.Reading.TIntaktReaderOptions;
  TIntaktDocument = Intakt.Reading.TIntaktDocument;
  TIntaktDocuments = Intakt.Reading.TIntaktDocuments;
  IIntaktProfiles = Intakt.Reading.IIntaktProfiles;
  IIntaktReader = Intakt.Reading.IIntaktReader;
  IIntaktMatch = Intakt.Matching.IIntaktMatch;
  TIntaktQueryOptions = Intakt.Matching.TIntaktQueryOptions;
  TIntaktPairEvent = Intakt.Matching.TIntaktPairEvent;
  IIntaktMatcher = Intakt.Matching.IIntaktMatcher;
  TIntaktDatabaseOptions = Intakt.Database.TIntaktDatabaseOptions;
  TIntaktPartyFlag = Intakt.Database.TIntaktPartyFlag;
  TIntaktPartyFlags = Intakt.Database.TIntaktPartyFlags;
  IIntaktDatabase = Intakt.Database.IIntaktDatabase;
  TIntaktProgress = Intakt.Importing.TIntaktProgress;
  TIntaktProgressEvent = Intakt.Importing.TIntaktProgressEvent;
  TIntaktWrittenEvent = Intakt.Importing.TIntaktWrittenEvent;
  TIntaktImportOptions = Intakt.Importing.TIntaktImportOptions;
  IIntaktResult = Intakt.Importing.IIntaktResult;
  IIntaktImporter = Intakt.Importing.IIntaktImporter;
  EIntaktLoad = Intakt.Raw.EIntaktLoad;

const
  iaNotSaid = Intakt.Values.iaNotSaid;
  iaNo = Intakt.Values.iaNo;
  iaYes = Intakt.Values.iaYes;
  ijNull = Intakt.Json.ijNull;
  ijFalse = Intakt.Json.ijFalse;
  ijTrue = Intakt.Json.ijTrue;
  ijNumber = Intakt.Json.ijNumber;
  ijText = Intakt.Json.ijText;
  ijArray = Intakt.Json.ijArray;
  ijObject = Intakt.Json.ijObject;
  IntaktOutcomeDone = Intakt.Model.IntaktOutcomeDone;
  IntaktOutcomeFailed = Intakt.Model.IntaktOutcomeFailed;
  IntaktOutcomeUnknown = Intakt.Model.IntaktOutcomeUnknown;
  IntaktArticleKeyNumber = Intakt.Model.IntaktArticleKeyNumber;
  IntaktArticleKeyGtin = Intakt.Model.IntaktArticleKeyGtin;
  IntaktArticleKeyPzn = Intakt.Model.IntaktArticleKeyPzn;
  IntaktNumberStateReserved = Intakt.Model.IntaktNumberStateReserved;
  IntaktNumberStateCommitted = Intakt.Model.IntaktNumberStateCommitted;
  IntaktNumberStateReleased = Intakt.Model.IntaktNumberStateReleased;
  IntaktNumberStateTaken = Intakt.Model.IntaktNumberStateTaken;
  IntaktLogLevelWarn = Intakt.Model.IntaktLogLevelWarn;
  IntaktLogLevelInfo = Intakt.Model.IntaktLogLevelInfo;
  IntaktLogLevelDebug = Intakt.Model.IntaktLogLevelDebug;
  IntaktWrittenKindDocument = Intakt.Model.IntaktWrittenKindDocument;
  IntaktWrittenKindParty = Intakt.Model.IntaktWrittenKindParty;
  IntaktWrittenKindContact = Intakt.Model.IntaktWrittenKindContact;
  IntaktWrittenKindArticle = Intakt.Model.IntaktWrittenKindArticle;
  IntaktWrittenUnchanged = Intakt.Model.IntaktWrittenUnchanged;
  IntaktWrittenEdited = Intakt.Model.IntaktWrittenEdited;
  IntaktWrittenGone = Intakt.Model.IntaktWrittenGone;
  IntaktWrittenUsed = Intakt.Model.IntaktWrittenUsed;
  IntaktWrittenFinal = Intakt.Model.IntaktWrittenFinal;
  IntaktKeptOrders = Intakt.Model.IntaktKeptOrders;
  IntaktKeptRuns = Intakt.Model.IntaktKeptRuns;
  IntaktKeptAttachments = Intakt.Model.IntaktKeptAttachments;
  IntaktRoleOrderer = Intakt.Model.IntaktRoleOrderer;
  IntaktRolePatient = Intakt.Model.IntaktRolePatient;
  IntaktRolePayer = Intakt.Model.IntaktRolePayer;
  IntaktRoleShipTo = Intakt.Model.IntaktRoleShipTo;
  IntaktRoleContact = Intakt.Model.IntaktRoleContact;
  IntaktRolePractitioner = Intakt.Model.IntaktRolePractitioner;
  IntaktRoleInsurer = Intakt.Model.IntaktRoleInsurer;
  IntaktGenderFemale = Intakt.Model.IntaktGenderFemale;
  IntaktGenderMale = Intakt.Model.IntaktGenderMale;
  IntaktGenderDiverse = Intakt.Model.IntaktGenderDiverse;
  IntaktAddressKindHome = Intakt.Model.IntaktAddressKindHome;
  IntaktAddressKindPickup = Intakt.Model.IntaktAddressKindPickup;
  IntaktAddressKindLocker = Intakt.Model.IntaktAddressKindLocker;
  IntaktPriceKindNet = Intakt.Model.IntaktPriceKindNet;
  IntaktPriceKindGross = Intakt.Model.IntaktPriceKindGross;
  IntaktLineKindProduct = Intakt.Model.IntaktLineKindProduct;
  IntaktLineKindShipping = Intakt.Model.IntaktLineKindShipping;
  IntaktLineKindDiscount = Intakt.Model.IntaktLineKindDiscount;
  IntaktLineKindVoucher = Intakt.Model.IntaktLineKindVoucher;
  IntaktLineKindSurcharge = Intakt.Model.IntaktLineKindSurcharge;
  IntaktLineKindText = Intakt.Model.IntaktLineKindText;
  IntaktSideLeft = Intakt.Model.IntaktSideLeft;
  IntaktSideRight = Intakt.Model.IntaktSideRight;
  IntaktSideBoth = Intakt.Model.IntaktSideBoth;
  IntaktChargeKindShipping = Intakt.Model.IntaktChargeKindShipping;
  IntaktChargeKindSurcharge = Intakt.Model.IntaktChargeKindSurcharge;
  IntaktChargeKindDiscount = Intakt.Model.IntaktChargeKindDiscount;
  IntaktChargeKindVoucher = Intakt.Model.IntaktChargeKindVoucher;
  IntaktSeverityNote = Intakt.Model.IntaktSeverityNote;
  IntaktSeverityWarning = Intakt.Model.IntaktSeverityWarning;
  IntaktSeverityError = Intakt.Model.IntaktSeverityError;
  IntaktLayerBase = Intakt.Model.IntaktLayerBase;
  IntaktLayerTarget = Intakt.Model.IntaktLayerTarget;
  IntaktLayerTenant = Intakt.Model.IntaktLayerTenant;
  IntaktLayerSource = Intakt.Model.IntaktLayerSource;
  IntaktVerdictOutcomeSame = Intakt.Model.IntaktVerdictOutcomeSame;
  IntaktVerdictOutcomeUnclear = Intakt.Model.IntaktVerdictOutcomeUnclear;
  IntaktVerdictOutcomeNew = Intakt.Model.IntaktVerdictOutcomeNew;
  IntaktVerdictKindProven = Intakt.Model.IntaktVerdictKindProven;
  IntaktVerdictKindAmbiguous = Intakt.Model.IntaktVerdictKindAmbiguous;
  IntaktVerdictKindContradicted = Intakt.Model.IntaktVerdictKindContradicted;
  IntaktVerdictKindWeak = Intakt.Model.IntaktVerdictKindWeak;
  IntaktVerdictKindNear = Intakt.Model.IntaktVerdictKindNear;
  IntaktVerdictKindSameHousehold = Intakt.Model.IntaktVerdictKindSameHousehold;
  IntaktVerdictKindSameCompany = Intakt.Model.IntaktVerdictKindSameCompany;
  IntaktVerdictKindNumberMismatch = Intakt.Model.IntaktVerdictKindNumberMismatch;
  IntaktVerdictKindUnknown = Intakt.Model.IntaktVerdictKindUnknown;
  IntaktVerdictKindEmpty = Intakt.Model.IntaktVerdictKindEmpty;
  IntaktVerdictKindDecided = Intakt.Model.IntaktVerdictKindDecided;
  IntaktVerdictKindDenied = Intakt.Model.IntaktVerdictKindDenied;
  IntaktRelationKindHousehold = Intakt.Model.IntaktRelationKindHousehold;
  IntaktRelationKindCompany = Intakt.Model.IntaktRelationKindCompany;
  IntaktProofBirthDate = Intakt.Model.IntaktProofBirthDate;
  IntaktProofOfficialNumber = Intakt.Model.IntaktProofOfficialNumber;
  IntaktProofDeclaredKey = Intakt.Model.IntaktProofDeclaredKey;
  IntaktProofEmailKey = Intakt.Model.IntaktProofEmailKey;
  IntaktProofTwoOfAddressEmailPhone = Intakt.Model.IntaktProofTwoOfAddressEmailPhone;
  IntaktProofOneOfAddressEmailMobile = Intakt.Model.IntaktProofOneOfAddressEmailMobile;
  IntaktProofDecision = Intakt.Model.IntaktProofDecision;
  IntaktContradictionBirthDate = Intakt.Model.IntaktContradictionBirthDate;
  IntaktContradictionGivenName = Intakt.Model.IntaktContradictionGivenName;
  IntaktContradictionOfficialNumber = Intakt.Model.IntaktContradictionOfficialNumber;
  IntaktContradictionPartyType = Intakt.Model.IntaktContradictionPartyType;
  IntaktContradictionCompany = Intakt.Model.IntaktContradictionCompany;
  IntaktEvidenceFieldDeclaredKey = Intakt.Model.IntaktEvidenceFieldDeclaredKey;
  IntaktEvidenceFieldOfficialNumber = Intakt.Model.IntaktEvidenceFieldOfficialNumber;
  IntaktEvidenceFieldBirthDate = Intakt.Model.IntaktEvidenceFieldBirthDate;
  IntaktEvidenceFieldName = Intakt.Model.IntaktEvidenceFieldName;
  IntaktEvidenceFieldCompany = Intakt.Model.IntaktEvidenceFieldCompany;
  IntaktEvidenceFieldAddress = Intakt.Model.IntaktEvidenceFieldAddress;
  IntaktEvidenceFieldEmail = Intakt.Model.IntaktEvidenceFieldEmail;
  IntaktEvidenceFieldPhone = Intakt.Model.IntaktEvidenceFieldPhone;
  IntaktEvidenceFieldPartyType = Intakt.Model.IntaktEvidenceFieldPartyType;
  IntaktEvidenceLevelEqual = Intakt.Model.IntaktEvidenceLevelEqual;
  IntaktEvidenceLevelVariant = Intakt.Model.IntaktEvidenceLevelVariant;
  IntaktEvidenceLevelSimilar = Intakt.Model.IntaktEvidenceLevelSimilar;
  IntaktEvidenceLevelPartial = Intakt.Model.IntaktEvidenceLevelPartial;
  IntaktEvidenceLevelNear = Intakt.Model.IntaktEvidenceLevelNear;
  IntaktEvidenceLevelDifferent = Intakt.Model.IntaktEvidenceLevelDifferent;
  IntaktEvidenceLevelMissing = Intakt.Model.IntaktEvidenceLevelMissing;
  IntaktPlanStatusPlanned = Intakt.Model.IntaktPlanStatusPlanned;
  IntaktPlanStatusWaiting = Intakt.Model.IntaktPlanStatusWaiting;
  IntaktPlanStatusHeld = Intakt.Model.IntaktPlanStatusHeld;
  IntaktPlanStatusSkipped = Intakt.Model.IntaktPlanStatusSkipped;
  IntaktDecisionLink = Intakt.Model.IntaktDecisionLink;
  IntaktDecisionCreate = Intakt.Model.IntaktDecisionCreate;
  IntaktDecisionAwait = Intakt.Model.IntaktDecisionAwait;
  IntaktDecisionText = Intakt.Model.IntaktDecisionText;
  IntaktDecisionHold = Intakt.Model.IntaktDecisionHold;
  IntaktActionKindLinkParty = Intakt.Model.IntaktActionKindLinkParty;
  IntaktActionKindCreateParty = Intakt.Model.IntaktActionKindCreateParty;
  IntaktActionKindAwaitParty = Intakt.Model.IntaktActionKindAwaitParty;
  IntaktActionKindUpdateParty = Intakt.Model.IntaktActionKindUpdateParty;
  IntaktActionKindLinkContact = Intakt.Model.IntaktActionKindLinkContact;
  IntaktActionKindCreateContact = Intakt.Model.IntaktActionKindCreateContact;
  IntaktActionKindCheckArticle = Intakt.Model.IntaktActionKindCheckArticle;
  IntaktActionKindCreateArticle = Intakt.Model.IntaktActionKindCreateArticle;
  IntaktActionKindAwaitArticle = Intakt.Model.IntaktActionKindAwaitArticle;
  IntaktActionKindUsePlaceholder = Intakt.Model.IntaktActionKindUsePlaceholder;
  IntaktActionKindCreateDocument = Intakt.Model.IntaktActionKindCreateDocument;
  IntaktActionKindAddPayment = Intakt.Model.IntaktActionKindAddPayment;
  IntaktActionKindAddAttachment = Intakt.Model.IntaktActionKindAddAttachment;
  IntaktActionKindCrossReference = Intakt.Model.IntaktActionKindCrossReference;
  IntaktDocumentKindIntake = Intakt.Model.IntaktDocumentKindIntake;
  IntaktDocumentKindOrder = Intakt.Model.IntaktDocumentKindOrder;
  IntaktDocumentKindInvoice = Intakt.Model.IntaktDocumentKindInvoice;
  IntaktDocumentKindCreditNote = Intakt.Model.IntaktDocumentKindCreditNote;
  IntaktDocumentKindQuotation = Intakt.Model.IntaktDocumentKindQuotation;
  IntaktDocumentKindFinancialMutation = Intakt.Model.IntaktDocumentKindFinancialMutation;
  IntaktPartyFieldCustomerNumber = Intakt.Model.IntaktPartyFieldCustomerNumber;
  IntaktPartyFieldSalutation = Intakt.Model.IntaktPartyFieldSalutation;
  IntaktPartyFieldTitle = Intakt.Model.IntaktPartyFieldTitle;
  IntaktPartyFieldGivenName = Intakt.Model.IntaktPartyFieldGivenName;
  IntaktPartyFieldFamilyName = Intakt.Model.IntaktPartyFieldFamilyName;
  IntaktPartyFieldBirthName = Intakt.Model.IntaktPartyFieldBirthName;
  IntaktPartyFieldCompany = Intakt.Model.IntaktPartyFieldCompany;
  IntaktPartyFieldDepartment = Intakt.Model.IntaktPartyFieldDepartment;
  IntaktPartyFieldBirthDate = Intakt.Model.IntaktPartyFieldBirthDate;
  IntaktPartyFieldGender = Intakt.Model.IntaktPartyFieldGender;
  IntaktPartyFieldStreet = Intakt.Model.IntaktPartyFieldStreet;
  IntaktPartyFieldHouseNumber = Intakt.Model.IntaktPartyFieldHouseNumber;
  IntaktPartyFieldAddressLine2 = Intakt.Model.IntaktPartyFieldAddressLine2;
  IntaktPartyFieldPostalCode = Intakt.Model.IntaktPartyFieldPostalCode;
  IntaktPartyFieldCity = Intakt.Model.IntaktPartyFieldCity;
  IntaktPartyFieldState = Intakt.Model.IntaktPartyFieldState;
  IntaktPartyFieldCountry = Intakt.Model.IntaktPartyFieldCountry;
  IntaktPartyFieldEmail = Intakt.Model.IntaktPartyFieldEmail;
  IntaktPartyFieldPhone = Intakt.Model.IntaktPartyFieldPhone;
  IntaktPartyFieldMobile = Intakt.Model.IntaktPartyFieldMobile;
  IntaktPartyFieldVatId = Intakt.Model.IntaktPartyFieldVatId;
  IntaktPartyFieldInsuranceNumber = Intakt.Model.IntaktPartyFieldInsuranceNumber;
  IntaktPartyFieldOfficialId = Intakt.Model.IntaktPartyFieldOfficialId;
  IntaktQuestionKindWhichParty = Intakt.Model.IntaktQuestionKindWhichParty;
  IntaktQuestionKindWhichLink = Intakt.Model.IntaktQuestionKindWhichLink;
  IntaktQuestionKindUpdateFields = Intakt.Model.IntaktQuestionKindUpdateFields;
  IntaktQuestionKindWhichArticle = Intakt.Model.IntaktQuestionKindWhichArticle;
  IntaktQuestionKindChanged = Intakt.Model.IntaktQuestionKindChanged;
  IntaktQuestionKindWasItDone = Intakt.Model.IntaktQuestionKindWasItDone;
  IntaktQuestionKindMend = Intakt.Model.IntaktQuestionKindMend;
  IntaktQuestionKindCheck = Intakt.Model.IntaktQuestionKindCheck;
  IntaktAnswerAssign = Intakt.Model.IntaktAnswerAssign;
  IntaktAnswerCreate = Intakt.Model.IntaktAnswerCreate;
  IntaktAnswerAccept = Intakt.Model.IntaktAnswerAccept;
  IntaktAnswerReject = Intakt.Model.IntaktAnswerReject;
  IntaktAnswerLater = Intakt.Model.IntaktAnswerLater;
  IntaktAnswerCollective = Intakt.Model.IntaktAnswerCollective;
  IntaktAnswerSplit = Intakt.Model.IntaktAnswerSplit;
  IntaktAnswerAssignArticle = Intakt.Model.IntaktAnswerAssignArticle;
  IntaktAnswerPlaceholder = Intakt.Model.IntaktAnswerPlaceholder;
  IntaktRightLinkParty = Intakt.Model.IntaktRightLinkParty;
  IntaktRightCreateParty = Intakt.Model.IntaktRightCreateParty;
  IntaktRightUpdateParty = Intakt.Model.IntaktRightUpdateParty;
  IntaktRightCreateContact = Intakt.Model.IntaktRightCreateContact;
  IntaktRightCreateArticle = Intakt.Model.IntaktRightCreateArticle;
  IntaktRightCreateDocument = Intakt.Model.IntaktRightCreateDocument;
  IntaktRightBookDocument = Intakt.Model.IntaktRightBookDocument;
  IntaktRightAddPayment = Intakt.Model.IntaktRightAddPayment;
  IntaktRightAddAttachment = Intakt.Model.IntaktRightAddAttachment;
  IntaktDocumentStatusDraft = Intakt.Model.IntaktDocumentStatusDraft;
  IntaktDocumentStatusUnsent = Intakt.Model.IntaktDocumentStatusUnsent;
  IntaktDocumentStatusSent = Intakt.Model.IntaktDocumentStatusSent;
  IntaktDocumentStatusOpen = Intakt.Model.IntaktDocumentStatusOpen;
  IntaktVisibilityInternal = Intakt.Model.IntaktVisibilityInternal;
  IntaktVisibilityPrint = Intakt.Model.IntaktVisibilityPrint;
  IntaktPaymentPurposePayment = Intakt.Model.IntaktPaymentPurposePayment;
  IntaktPaymentPurposePrepayment = Intakt.Model.IntaktPaymentPurposePrepayment;
  IntaktPaymentPurposeGiftCard = Intakt.Model.IntaktPaymentPurposeGiftCard;
  IntaktPaymentPurposeVoucher = Intakt.Model.IntaktPaymentPurposeVoucher;
  IntaktClassPlanned = Intakt.Model.IntaktClassPlanned;
  IntaktClassSkipped = Intakt.Model.IntaktClassSkipped;
  IntaktClassWaiting = Intakt.Model.IntaktClassWaiting;
  IntaktClassHeld = Intakt.Model.IntaktClassHeld;
  IntaktClassFiltered = Intakt.Model.IntaktClassFiltered;
  IntaktClassUnreadable = Intakt.Model.IntaktClassUnreadable;
  IntaktPaymentStateOpen = Intakt.Model.IntaktPaymentStateOpen;
  IntaktPaymentStatePartial = Intakt.Model.IntaktPaymentStatePartial;
  IntaktPaymentStateFull = Intakt.Model.IntaktPaymentStateFull;
  IntaktPaymentStateOver = Intakt.Model.IntaktPaymentStateOver;
  IntaktPaymentStateUnstated = Intakt.Model.IntaktPaymentStateUnstated;
  IntaktRoundingLine = Intakt.Model.IntaktRoundingLine;
  IntaktRoundingRate = Intakt.Model.IntaktRoundingRate;
  IntaktRoundingDocument = Intakt.Model.IntaktRoundingDocument;
  IntaktSplitMethodLargestRemainder = Intakt.Model.IntaktSplitMethodLargestRemainder;
  IntaktSplitMethodHighestRate = Intakt.Model.IntaktSplitMethodHighestRate;
  IntaktSplitMethodMainRate = Intakt.Model.IntaktSplitMethodMainRate;
  IntaktSplitMethodAsGiven = Intakt.Model.IntaktSplitMethodAsGiven;
  IntaktVoucherUseHold = Intakt.Model.IntaktVoucherUseHold;
  IntaktVoucherUseDiscount = Intakt.Model.IntaktVoucherUseDiscount;
  IntaktVoucherUsePayment = Intakt.Model.IntaktVoucherUsePayment;
  IntaktAccountSourceLine = Intakt.Model.IntaktAccountSourceLine;
  IntaktAccountSourceArticle = Intakt.Model.IntaktAccountSourceArticle;
  IntaktAccountSourceTaxCode = Intakt.Model.IntaktAccountSourceTaxCode;
  IntaktAccountSourceCountry = Intakt.Model.IntaktAccountSourceCountry;
  IntaktAccountSourceDefault = Intakt.Model.IntaktAccountSourceDefault;
  IntaktMissingFieldPrice = Intakt.Model.IntaktMissingFieldPrice;
  IntaktMissingFieldQuantity = Intakt.Model.IntaktMissingFieldQuantity;
  IntaktMissingFieldTaxRate = Intakt.Model.IntaktMissingFieldTaxRate;
  IntaktMissingFieldPrices = Intakt.Model.IntaktMissingFieldPrices;
  IntaktTotalKindLineTotal = Intakt.Model.IntaktTotalKindLineTotal;
  IntaktTotalKindLineTax = Intakt.Model.IntaktTotalKindLineTax;
  IntaktTotalKindLines = Intakt.Model.IntaktTotalKindLines;
  IntaktTotalKindLineCount = Intakt.Model.IntaktTotalKindLineCount;
  IntaktTotalKindNet = Intakt.Model.IntaktTotalKindNet;
  IntaktTotalKindTax = Intakt.Model.IntaktTotalKindTax;
  IntaktTotalKindGross = Intakt.Model.IntaktTotalKindGross;
  IntaktTotalKindAmount = Intakt.Model.IntaktTotalKindAmount;
  IntaktTotalKindRateNet = Intakt.Model.IntaktTotalKindRateNet;
  IntaktTotalKindRateTax = Intakt.Model.IntaktTotalKindRateTax;
  IntaktCauseRoundingPerLine = Intakt.Model.IntaktCauseRoundingPerLine;
  IntaktCauseRoundingPerRate = Intakt.Model.IntaktCauseRoundingPerRate;
  IntaktCauseRoundingPerDocument = Intakt.Model.IntaktCauseRoundingPerDocument;
  IntaktCauseUnitPriceRounded = Intakt.Model.IntaktCauseUnitPriceRounded;
  IntaktCauseRounding = Intakt.Model.IntaktCauseRounding;
  IntaktCauseChargesLeftOut = Intakt.Model.IntaktCauseChargesLeftOut;
  IntaktCauseVoucher = Intakt.Model.IntaktCauseVoucher;
  IntaktCauseTaxStatement = Intakt.Model.IntaktCauseTaxStatement;
  IntaktCauseDiscount = Intakt.Model.IntaktCauseDiscount;
  IntaktCauseLineLeftOut = Intakt.Model.IntaktCauseLineLeftOut;
  IntaktCauseUnknown = Intakt.Model.IntaktCauseUnknown;
  IntaktResolutionAbsorbed = Intakt.Model.IntaktResolutionAbsorbed;
  IntaktResolutionReview = Intakt.Model.IntaktResolutionReview;
  IntaktResolutionHeld = Intakt.Model.IntaktResolutionHeld;
  IntaktTreatmentKindTaxed = Intakt.Model.IntaktTreatmentKindTaxed;
  IntaktTreatmentKindReverseCharge = Intakt.Model.IntaktTreatmentKindReverseCharge;
  IntaktTreatmentKindExport = Intakt.Model.IntaktTreatmentKindExport;
  IntaktTreatmentKindUnproven = Intakt.Model.IntaktTreatmentKindUnproven;
  IntaktConditionKindRatesZero = Intakt.Model.IntaktConditionKindRatesZero;
  IntaktConditionKindBusinessCustomer = Intakt.Model.IntaktConditionKindBusinessCustomer;
  IntaktConditionKindVatIdGiven = Intakt.Model.IntaktConditionKindVatIdGiven;
  IntaktConditionKindVatIdValid = Intakt.Model.IntaktConditionKindVatIdValid;
  IntaktConditionKindVatIdOfOtherEuCountry = Intakt.Model.IntaktConditionKindVatIdOfOtherEuCountry;
  IntaktConditionKindShippedToOtherEuCountry = Intakt.Model.IntaktConditionKindShippedToOtherEuCountry;
  IntaktConditionKindShippedOutsideEu = Intakt.Model.IntaktConditionKindShippedOutsideEu;
  IntaktHostRaised = Intakt.Hosts.IntaktHostRaised;
  ipDeceased = Intakt.Database.ipDeceased;
  ipBlocked = Intakt.Database.ipBlocked;
  INTAKT_ANY_SCORE = Intakt.Raw.INTAKT_ANY_SCORE;

/// <summary>A decimal of its text.</summary>
function IntaktDecimal(const Text: UnicodeString): TIntaktDecimal;
/// <summary>A date of its text.</summary>
function IntaktDate(const Text: UnicodeString): TIntaktDate;
/// <summary>The bytes of a file.</summary>
/// <exception cref="EFOpenError">It cannot be read.</exception>
function IntaktReadFile(const FileName: string): TBytes;
/// <summary>A text in UTF-8 of its bytes, such as a saved ledger.</summary>
function IntaktTextOf(const Bytes: TBytes): UnicodeString;
/// <summary>A text as the compiler's own <c>string</c>: in Free Pascal in UTF-8, whatever the system's code page is.</summary>
function IntaktNative(const Text: UnicodeString): string;
/// <summary>Reads JSON.</summary>
/// <exception cref="EIntaktJson">It is none, or deeper than 200 levels.</exception>
function IntaktParseJson(const Text: UnicodeString): IIntaktJson;
/// <summary>Begins an object of texts.</summary>
function IntaktFields: IIntaktFields;
/// <summary>A text as JSON, with its quotation marks.</summary>
function IntaktQuote(const Text: UnicodeString): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktOutcomeWord(Value: TIntaktOutcome): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktArticleKeyWord(Value: TIntaktArticleKey): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktNumberStateWord(Value: TIntaktNumberState): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktLogLevelWord(Value: TIntaktLogLevel): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktWrittenKindWord(Value: TIntaktWrittenKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktWrittenWord(Value: TIntaktWritten): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktKeptWord(Value: TIntaktKept): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktRoleWord(Value: TIntaktRole): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktGenderWord(Value: TIntaktGender): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktAddressKindWord(Value: TIntaktAddressKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktPriceKindWord(Value: TIntaktPriceKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktLineKindWord(Value: TIntaktLineKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktSideWord(Value: TIntaktSide): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktChargeKindWord(Value: TIntaktChargeKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktSeverityWord(Value: TIntaktSeverity): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktLayerWord(Value: TIntaktLayer): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktVerdictOutcomeWord(Value: TIntaktVerdictOutcome): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktVerdictKindWord(Value: TIntaktVerdictKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktRelationKindWord(Value: TIntaktRelationKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktProofWord(Value: TIntaktProof): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktContradictionWord(Value: TIntaktContradiction): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktEvidenceFieldWord(Value: TIntaktEvidenceField): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktEvidenceLevelWord(Value: TIntaktEvidenceLevel): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktPlanStatusWord(Value: TIntaktPlanStatus): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktDecisionWord(Value: TIntaktDecision): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktActionKindWord(Value: TIntaktActionKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktDocumentKindWord(Value: TIntaktDocumentKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktPartyFieldWord(Value: TIntaktPartyField): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktQuestionKindWord(Value: TIntaktQuestionKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktAnswerWord(Value: TIntaktAnswer): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktRightWord(Value: TIntaktRight): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktDocumentStatusWord(Value: TIntaktDocumentStatus): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktVisibilityWord(Value: TIntaktVisibility): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktPaymentPurposeWord(Value: TIntaktPaymentPurpose): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktClassWord(Value: TIntaktClass): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktPaymentStateWord(Value: TIntaktPaymentState): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktRoundingWord(Value: TIntaktRounding): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktSplitMethodWord(Value: TIntaktSplitMethod): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktVoucherUseWord(Value: TIntaktVoucherUse): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktAccountSourceWord(Value: TIntaktAccountSource): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktMissingFieldWord(Value: TIntaktMissingField): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktTotalKindWord(Value: TIntaktTotalKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktCauseWord(Value: TIntaktCause): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktResolutionWord(Value: TIntaktResolution): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktTreatmentKindWord(Value: TIntaktTreatmentKind): UnicodeString;
/// <summary>The stable word for it, as plans in JSON have it; empty where there is none.</summary>
function IntaktConditionKindWord(Value: TIntaktConditionKind): UnicodeString;
/// <summary>The scheme of blocking keys of the library, to be stored beside them.</summary>
function IntaktKeyScheme: Cardinal;
/// <summary>The key of an order.</summary>
function IntaktOrderKey(const Tenant, Source, Kind, Number: UnicodeString): TIntaktOrderKey;
/// <summary>The key of a planned order.</summary>
function IntaktKeyOf(const Order: IIntaktPlannedOrder): TIntaktOrderKey;
/// <summary>Options at their defaults.</summary>
function IntaktReaderOptions: TIntaktReaderOptions;
/// <summary>One document of several.</summary>
function IntaktDocument(const Name: UnicodeString; const Data: TBytes): TIntaktDocument;
/// <summary>A set of profiles: the built-in ones, or none.</summary>
function IntaktNewProfiles(BuiltIn: Boolean = True): IIntaktProfiles;
/// <summary>Opens a file.</summary>
/// <exception cref="EIntaktInput">It cannot be opened or is no order file.</exception>
/// <exception cref="EIntaktProfile">No profile fits.</exception>
function IntaktOpenFile(const FileName: UnicodeString): IIntaktReader; overload;
/// <summary>Opens a file. <c>Profiles</c> may be nil for the built-in ones.</summary>
function IntaktOpenFile(const FileName: UnicodeString; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader; overload;
/// <summary>Opens an input whose bytes are in memory.</summary>
function IntaktOpenBytes(const Name: UnicodeString; const Data: TBytes; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
/// <summary>Opens an input of several documents that belong together.</summary>
function IntaktOpenDocuments(const Documents: TIntaktDocuments; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
/// <summary>Opens an input that a stream gives piece by piece. The stream stays the caller's and must outlive the
/// reader.</summary>
function IntaktOpenStream(const Name: UnicodeString; Stream: TStream; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
/// <summary>Makes a matcher without parties.</summary>
/// <param name="Settings">A TOML text of which <c>[matching]</c> counts; empty for the defaults.</param>
/// <param name="Source">The shop whose layer of the settings counts; may be empty.</param>
function IntaktNewMatcher(const Settings: UnicodeString = ''; const Source: UnicodeString = ''): IIntaktMatcher;
  overload;
/// <summary>Makes a matcher with the bytes of a weights file, which win over those of the settings.</summary>
function IntaktNewMatcher(const Settings, Source: UnicodeString; const Weights: TBytes): IIntaktMatcher; overload;
/// <summary>Options at their defaults.</summary>
function IntaktQueryOptions: TIntaktQueryOptions;
/// <summary>Opens a database file, makes it if need be, and brings it up to date.</summary>
/// <param name="Path">Its name; empty for a database in memory that is gone with its handle.</param>
/// <exception cref="EIntaktStore">It cannot be opened.</exception>
function IntaktOpenDatabase(const Path: UnicodeString): IIntaktDatabase; overload;
/// <summary>Opens a database file with options.</summary>
function IntaktOpenDatabase(const Path: UnicodeString; const Options: TIntaktDatabaseOptions): IIntaktDatabase;
  overload;
/// <summary>Options at their defaults.</summary>
function IntaktDatabaseOptions: TIntaktDatabaseOptions;
/// <summary>Makes an importer.</summary>
/// <param name="Settings">A TOML text as in docs/settings.md; empty for the defaults.</param>
/// <param name="BuiltInProfiles">False begins without the built-in profiles.</param>
/// <exception cref="EIntaktSettings">The settings are wrong, with line and column.</exception>
function IntaktNewImporter(const Settings: UnicodeString = ''; BuiltInProfiles: Boolean = True): IIntaktImporter;
/// <summary>Options at their defaults.</summary>
function IntaktImportOptions: TIntaktImportOptions;
/// <summary>What is wrong with settings, as a JSON array; <c>[]</c> when nothing is.</summary>
function IntaktCheckSettings(const Settings: UnicodeString): UnicodeString;
/// <summary>What is in force for a source, as a JSON array.</summary>
function IntaktSettingsInForce(const Settings, Source: UnicodeString): UnicodeString;
/// <summary>The JSON Schema of settings.</summary>
function IntaktSettingsSchema: UnicodeString;
/// <summary>The version of the library, such as <c>0.1.0</c>.</summary>
function IntaktVersion: UnicodeString;
/// <summary>Whether the library has a capability: <c>csv</c>, <c>gzip</c>, <c>log</c>, <c>sqlite</c>.</summary>
function IntaktHas(const Capability: UnicodeString): Boolean;
/// <summary>What the library is and can do, as JSON.</summary>
function IntaktCapabilities: UnicodeString;

implementation

function IntaktDecimal(const Text: UnicodeString): TIntaktDecimal;
begin
  Result := Intakt.Values.IntaktDecimal(Text);
end;

function IntaktDate(const Text: UnicodeString): TIntaktDate;
begin
  Result := Intakt.Values.IntaktDate(Text);
end;

function IntaktReadFile(const FileName: string): TBytes;
begin
  Result := Intakt.Values.IntaktReadFile(FileName);
end;

function IntaktTextOf(const Bytes: TBytes): UnicodeString;
begin
  Result := Intakt.Values.IntaktTextOf(Bytes);
end;

function IntaktNative(const Text: UnicodeString): string;
begin
  Result := Intakt.Values.IntaktNative(Text);
end;

function IntaktParseJson(const Text: UnicodeString): IIntaktJson;
begin
  Result := Intakt.Json.IntaktParseJson(Text);
end;

function IntaktFields: IIntaktFields;
begin
  Result := Intakt.Json.IntaktFields;
end;

function IntaktQuote(const Text: UnicodeString): UnicodeString;
begin
  Result := Intakt.Json.IntaktQuote(Text);
end;

function IntaktOutcomeWord(Value: TIntaktOutcome): UnicodeString;
begin
  Result := Intakt.Model.IntaktOutcomeWord(Value);
end;

function IntaktArticleKeyWord(Value: TIntaktArticleKey): UnicodeString;
begin
  Result := Intakt.Model.IntaktArticleKeyWord(Value);
end;

function IntaktNumberStateWord(Value: TIntaktNumberState): UnicodeString;
begin
  Result := Intakt.Model.IntaktNumberStateWord(Value);
end;

function IntaktLogLevelWord(Value: TIntaktLogLevel): UnicodeString;
begin
  Result := Intakt.Model.IntaktLogLevelWord(Value);
end;

function IntaktWrittenKindWord(Value: TIntaktWrittenKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktWrittenKindWord(Value);
end;

function IntaktWrittenWord(Value: TIntaktWritten): UnicodeString;
begin
  Result := Intakt.Model.IntaktWrittenWord(Value);
end;

function IntaktKeptWord(Value: TIntaktKept): UnicodeString;
begin
  Result := Intakt.Model.IntaktKeptWord(Value);
end;

function IntaktRoleWord(Value: TIntaktRole): UnicodeString;
begin
  Result := Intakt.Model.IntaktRoleWord(Value);
end;

function IntaktGenderWord(Value: TIntaktGender): UnicodeString;
begin
  Result := Intakt.Model.IntaktGenderWord(Value);
end;

function IntaktAddressKindWord(Value: TIntaktAddressKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktAddressKindWord(Value);
end;

function IntaktPriceKindWord(Value: TIntaktPriceKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktPriceKindWord(Value);
end;

function IntaktLineKindWord(Value: TIntaktLineKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktLineKindWord(Value);
end;

function IntaktSideWord(Value: TIntaktSide): UnicodeString;
begin
  Result := Intakt.Model.IntaktSideWord(Value);
end;

function IntaktChargeKindWord(Value: TIntaktChargeKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktChargeKindWord(Value);
end;

function IntaktSeverityWord(Value: TIntaktSeverity): UnicodeString;
begin
  Result := Intakt.Model.IntaktSeverityWord(Value);
end;

function IntaktLayerWord(Value: TIntaktLayer): UnicodeString;
begin
  Result := Intakt.Model.IntaktLayerWord(Value);
end;

function IntaktVerdictOutcomeWord(Value: TIntaktVerdictOutcome): UnicodeString;
begin
  Result := Intakt.Model.IntaktVerdictOutcomeWord(Value);
end;

function IntaktVerdictKindWord(Value: TIntaktVerdictKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktVerdictKindWord(Value);
end;

function IntaktRelationKindWord(Value: TIntaktRelationKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktRelationKindWord(Value);
end;

function IntaktProofWord(Value: TIntaktProof): UnicodeString;
begin
  Result := Intakt.Model.IntaktProofWord(Value);
end;

function IntaktContradictionWord(Value: TIntaktContradiction): UnicodeString;
begin
  Result := Intakt.Model.IntaktContradictionWord(Value);
end;

function IntaktEvidenceFieldWord(Value: TIntaktEvidenceField): UnicodeString;
begin
  Result := Intakt.Model.IntaktEvidenceFieldWord(Value);
end;

function IntaktEvidenceLevelWord(Value: TIntaktEvidenceLevel): UnicodeString;
begin
  Result := Intakt.Model.IntaktEvidenceLevelWord(Value);
end;

function IntaktPlanStatusWord(Value: TIntaktPlanStatus): UnicodeString;
begin
  Result := Intakt.Model.IntaktPlanStatusWord(Value);
end;

function IntaktDecisionWord(Value: TIntaktDecision): UnicodeString;
begin
  Result := Intakt.Model.IntaktDecisionWord(Value);
end;

function IntaktActionKindWord(Value: TIntaktActionKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktActionKindWord(Value);
end;

function IntaktDocumentKindWord(Value: TIntaktDocumentKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktDocumentKindWord(Value);
end;

function IntaktPartyFieldWord(Value: TIntaktPartyField): UnicodeString;
begin
  Result := Intakt.Model.IntaktPartyFieldWord(Value);
end;

function IntaktQuestionKindWord(Value: TIntaktQuestionKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktQuestionKindWord(Value);
end;

function IntaktAnswerWord(Value: TIntaktAnswer): UnicodeString;
begin
  Result := Intakt.Model.IntaktAnswerWord(Value);
end;

function IntaktRightWord(Value: TIntaktRight): UnicodeString;
begin
  Result := Intakt.Model.IntaktRightWord(Value);
end;

function IntaktDocumentStatusWord(Value: TIntaktDocumentStatus): UnicodeString;
begin
  Result := Intakt.Model.IntaktDocumentStatusWord(Value);
end;

function IntaktVisibilityWord(Value: TIntaktVisibility): UnicodeString;
begin
  Result := Intakt.Model.IntaktVisibilityWord(Value);
end;

function IntaktPaymentPurposeWord(Value: TIntaktPaymentPurpose): UnicodeString;
begin
  Result := Intakt.Model.IntaktPaymentPurposeWord(Value);
end;

function IntaktClassWord(Value: TIntaktClass): UnicodeString;
begin
  Result := Intakt.Model.IntaktClassWord(Value);
end;

function IntaktPaymentStateWord(Value: TIntaktPaymentState): UnicodeString;
begin
  Result := Intakt.Model.IntaktPaymentStateWord(Value);
end;

function IntaktRoundingWord(Value: TIntaktRounding): UnicodeString;
begin
  Result := Intakt.Model.IntaktRoundingWord(Value);
end;

function IntaktSplitMethodWord(Value: TIntaktSplitMethod): UnicodeString;
begin
  Result := Intakt.Model.IntaktSplitMethodWord(Value);
end;

function IntaktVoucherUseWord(Value: TIntaktVoucherUse): UnicodeString;
begin
  Result := Intakt.Model.IntaktVoucherUseWord(Value);
end;

function IntaktAccountSourceWord(Value: TIntaktAccountSource): UnicodeString;
begin
  Result := Intakt.Model.IntaktAccountSourceWord(Value);
end;

function IntaktMissingFieldWord(Value: TIntaktMissingField): UnicodeString;
begin
  Result := Intakt.Model.IntaktMissingFieldWord(Value);
end;

function IntaktTotalKindWord(Value: TIntaktTotalKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktTotalKindWord(Value);
end;

function IntaktCauseWord(Value: TIntaktCause): UnicodeString;
begin
  Result := Intakt.Model.IntaktCauseWord(Value);
end;

function IntaktResolutionWord(Value: TIntaktResolution): UnicodeString;
begin
  Result := Intakt.Model.IntaktResolutionWord(Value);
end;

function IntaktTreatmentKindWord(Value: TIntaktTreatmentKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktTreatmentKindWord(Value);
end;

function IntaktConditionKindWord(Value: TIntaktConditionKind): UnicodeString;
begin
  Result := Intakt.Model.IntaktConditionKindWord(Value);
end;

function IntaktKeyScheme: Cardinal;
begin
  Result := Intakt.Hosts.IntaktKeyScheme;
end;

function IntaktOrderKey(const Tenant, Source, Kind, Number: UnicodeString): TIntaktOrderKey;
begin
  Result := Intakt.Hosts.IntaktOrderKey(Tenant, Source, Kind, Number);
end;

function IntaktKeyOf(const Order: IIntaktPlannedOrder): TIntaktOrderKey;
begin
  Result := Intakt.Hosts.IntaktKeyOf(Order);
end;

function IntaktReaderOptions: TIntaktReaderOptions;
begin
  Result := Intakt.Reading.IntaktReaderOptions;
end;

function IntaktDocument(const Name: UnicodeString; const Data: TBytes): TIntaktDocument;
begin
  Result := Intakt.Reading.IntaktDocument(Name, Data);
end;

function IntaktNewProfiles(BuiltIn: Boolean): IIntaktProfiles;
begin
  Result := Intakt.Reading.IntaktNewProfiles(BuiltIn);
end;

function IntaktOpenFile(const FileName: UnicodeString): IIntaktReader;
begin
  Result := Intakt.Reading.IntaktOpenFile(FileName);
end;

function IntaktOpenFile(const FileName: UnicodeString; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := Intakt.Reading.IntaktOpenFile(FileName, Profiles, Options);
end;

function IntaktOpenBytes(const Name: UnicodeString; const Data: TBytes; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := Intakt.Reading.IntaktOpenBytes(Name, Data, Profiles, Options);
end;

function IntaktOpenDocuments(const Documents: TIntaktDocuments; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := Intakt.Reading.IntaktOpenDocuments(Documents, Profiles, Options);
end;

function IntaktOpenStream(const Name: UnicodeString; Stream: TStream; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := Intakt.Reading.IntaktOpenStream(Name, Stream, Profiles, Options);
end;

function IntaktNewMatcher(const Settings: UnicodeString; const Source: UnicodeString): IIntaktMatcher;
begin
  Result := Intakt.Matching.IntaktNewMatcher(Settings, Source);
end;

function IntaktNewMatcher(const Settings, Source: UnicodeString; const Weights: TBytes): IIntaktMatcher;
begin
  Result := Intakt.Matching.IntaktNewMatcher(Settings, Source, Weights);
end;

function IntaktQueryOptions: TIntaktQueryOptions;
begin
  Result := Intakt.Matching.IntaktQueryOptions;
end;

function IntaktOpenDatabase(const Path: UnicodeString): IIntaktDatabase;
begin
  Result := Intakt.Database.IntaktOpenDatabase(Path);
end;

function IntaktOpenDatabase(const Path: UnicodeString; const Options: TIntaktDatabaseOptions): IIntaktDatabase;
begin
  Result := Intakt.Database.IntaktOpenDatabase(Path, Options);
end;

function IntaktDatabaseOptions: TIntaktDatabaseOptions;
begin
  Result := Intakt.Database.IntaktDatabaseOptions;
end;

function IntaktNewImporter(const Settings: UnicodeString; BuiltInProfiles: Boolean): IIntaktImporter;
begin
  Result := Intakt.Importing.IntaktNewImporter(Settings, BuiltInProfiles);
end;

function IntaktImportOptions: TIntaktImportOptions;
begin
  Result := Intakt.Importing.IntaktImportOptions;
end;

function IntaktCheckSettings(const Settings: UnicodeString): UnicodeString;
begin
  Result := Intakt.Importing.IntaktCheckSettings(Settings);
end;

function IntaktSettingsInForce(const Settings, Source: UnicodeString): UnicodeString;
begin
  Result := Intakt.Importing.IntaktSettingsInForce(Settings, Source);
end;

function IntaktSettingsSchema: UnicodeString;
begin
  Result := Intakt.Importing.IntaktSettingsSchema;
end;

function IntaktVersion: UnicodeString;
begin
  Result := Intakt.Importing.IntaktVersion;
end;

function IntaktHas(const Capability: UnicodeString): Boolean;
begin
  Result := Intakt.Importing.IntaktHas(Capability);
end;

function IntaktCapabilities: UnicodeString;
begin
  Result := Intakt.Importing.IntaktCapabilities;
end;

end.
