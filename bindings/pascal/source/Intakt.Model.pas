{ Made from include/intakt.h by bindings/pascal/generate.py. Do not edit. }
/// <summary>Orders, plans, verdicts and accounts as interfaces, a property for each field.</summary>
/// <remarks>All of them only read. Each keeps what it belongs to alive, so none of them has to be freed, and they may be
/// read by several threads at once. A field that is not there is an empty text, nil, 0, or says so itself
/// (<c>TIntaktDecimal.IsNull</c>).</remarks>
unit Intakt.Model;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw, Intakt.Values;

type
  /// <summary>What became of an action, for <c>intakt_importer_report</c>.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktOutcome = type Integer;
  /// <summary>What an article is looked for by, for the callback <c>find</c> of <c>intakt_articles</c>.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktArticleKey = type Integer;
  /// <summary>What became of a number.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktNumberState = type Integer;
  /// <summary>How much is told.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktLogLevel = type Integer;
  /// <summary>What a plan has written.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktWrittenKind = type Integer;
  /// <summary>How something that a plan has written is now.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktWritten = type Integer;
  /// <summary>What is kept for as long as it is, for <c>intakt_database_forget</c>.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktKept = type Integer;
  /// <summary>What a party is in an order.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktRole = type Integer;
  /// <summary>The gender that the sender states.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktGender = type Integer;
  /// <summary>What kind of place an address is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktAddressKind = type Integer;
  /// <summary>Whether amounts include tax.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktPriceKind = type Integer;
  /// <summary>What kind of line it is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktLineKind = type Integer;
  /// <summary>Which side of the body.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktSide = type Integer;
  /// <summary>What kind of charge it is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktChargeKind = type Integer;
  /// <summary>How much a problem matters.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktSeverity = type Integer;
  /// <summary>Whose rules a layer of a profile holds. Each lies over those before it.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktLayer = type Integer;
  /// <summary>Who a party is: the answer of the matcher.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktVerdictOutcome = type Integer;
  /// <summary>Why the answer of the matcher is what it is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktVerdictKind = type Integer;
  /// <summary>What kind of relation it is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktRelationKind = type Integer;
  /// <summary>What proves that two parties are the same.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktProof = type Integer;
  /// <summary>What forbids that two parties are the same.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktContradiction = type Integer;
  /// <summary>What is compared.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktEvidenceField = type Integer;
  /// <summary>How well two values agree.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktEvidenceLevel = type Integer;
  /// <summary>Whether there is anything to do.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktPlanStatus = type Integer;
  /// <summary>What was decided about a party.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktDecision = type Integer;
  /// <summary>What an action does.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktActionKind = type Integer;
  /// <summary>What kind of document an order becomes.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktDocumentKind = type Integer;
  /// <summary>A field of a party that a plan can change.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktPartyField = type Integer;
  /// <summary>What a clerk is asked.</summary>
  /// <remarks>Later versions may add values. A number: later versions of the library may know more of them.</remarks>
  TIntaktQuestionKind = type Integer;
  /// <summary>An answer that a clerk can give.</summary>
  /// <remarks>Later versions may add values. A number: later versions of the library may know more of them.</remarks>
  TIntaktAnswer = type Integer;
  /// <summary>What carrying out a plan takes.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktRight = type Integer;
  /// <summary>What a document is when it has been created.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktDocumentStatus = type Integer;
  /// <summary>Who is to see a comment.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktVisibility = type Integer;
  /// <summary>What kind of payment it is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktPaymentPurpose = type Integer;
  /// <summary>What a record became.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktClass = type Integer;
  /// <summary>How far a document is paid.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktPaymentState = type Integer;
  /// <summary>Where amounts are rounded.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktRounding = type Integer;
  /// <summary>How a charge was split over tax rates.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktSplitMethod = type Integer;
  /// <summary>What a voucher is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktVoucherUse = type Integer;
  /// <summary>What named a revenue account.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktAccountSource = type Integer;
  /// <summary>What is missing for an amount.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktMissingField = type Integer;
  /// <summary>Which stated amount.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktTotalKind = type Integer;
  /// <summary>What could be the cause of a difference: that with which the sums would add up.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktCause = type Integer;
  /// <summary>What became of a difference.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktResolution = type Integer;
  /// <summary>Whose tax it is.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktTreatmentKind = type Integer;
  /// <summary>A condition of an order without tax.</summary>
  /// <remarks>A number: later versions of the library may know more of them.</remarks>
  TIntaktConditionKind = type Integer;
  IIntaktAccount = interface;
  IIntaktAccountEntry = interface;
  IIntaktAccountNotices = interface;
  IIntaktAction = interface;
  IIntaktAddress = interface;
  IIntaktAdjustment = interface;
  IIntaktAmounts = interface;
  IIntaktAttachment = interface;
  IIntaktAttribute = interface;
  IIntaktAwaited = interface;
  IIntaktCandidate = interface;
  IIntaktCaseCandidate = interface;
  IIntaktCaseField = interface;
  IIntaktCaseLine = interface;
  IIntaktCharge = interface;
  IIntaktChargeAmounts = interface;
  IIntaktComment = interface;
  IIntaktCondition = interface;
  IIntaktDifference = interface;
  IIntaktDocumentLine = interface;
  IIntaktDocumentParty = interface;
  IIntaktDocumentPlan = interface;
  IIntaktEarlierOrder = interface;
  IIntaktEvidence = interface;
  IIntaktExtension = interface;
  IIntaktFieldChange = interface;
  IIntaktFoundArticle = interface;
  IIntaktFoundArticles = interface;
  IIntaktFoundParties = interface;
  IIntaktFoundParty = interface;
  IIntaktIdentifier = interface;
  IIntaktOrderLine = interface;
  IIntaktLineAmounts = interface;
  IIntaktMissing = interface;
  IIntaktNewArticle = interface;
  IIntaktNotice = interface;
  IIntaktNumbering = interface;
  IIntaktOrder = interface;
  IIntaktOrderIdentity = interface;
  IIntaktOrigin = interface;
  IIntaktPair = interface;
  IIntaktPartAmounts = interface;
  IIntaktParty = interface;
  IIntaktPartyPlan = interface;
  IIntaktPayment = interface;
  IIntaktPaymentSummary = interface;
  IIntaktPlan = interface;
  IIntaktPlannedOrder = interface;
  IIntaktPosition = interface;
  IIntaktProblem = interface;
  IIntaktReason = interface;
  IIntaktRelation = interface;
  IIntaktRevenueAccount = interface;
  IIntaktReviewCase = interface;
  IIntaktQuestion = interface;
  IIntaktReviewRow = interface;
  IIntaktReviews = interface;
  IIntaktTaxTotal = interface;
  IIntaktTaxTreatment = interface;
  IIntaktTotals = interface;
  IIntaktVerdict = interface;
  TIntaktAccountEntryArray = array of IIntaktAccountEntry;
  TIntaktAccountNoticesArray = array of IIntaktAccountNotices;
  TIntaktFieldChangeArray = array of IIntaktFieldChange;
  TIntaktPartAmountsArray = array of IIntaktPartAmounts;
  TIntaktLineAmountsArray = array of IIntaktLineAmounts;
  TIntaktChargeAmountsArray = array of IIntaktChargeAmounts;
  TIntaktMissingArray = array of IIntaktMissing;
  TIntaktDifferenceArray = array of IIntaktDifference;
  TIntaktProofArray = array of TIntaktProof;
  TIntaktContradictionArray = array of TIntaktContradiction;
  TIntaktEvidenceArray = array of IIntaktEvidence;
  TIntaktCaseFieldArray = array of IIntaktCaseField;
  TIntaktEarlierOrderArray = array of IIntaktEarlierOrder;
  TIntaktDocumentPartyArray = array of IIntaktDocumentParty;
  TIntaktDocumentLineArray = array of IIntaktDocumentLine;
  TIntaktChargeArray = array of IIntaktCharge;
  TIntaktPaymentArray = array of IIntaktPayment;
  TIntaktCommentArray = array of IIntaktComment;
  TIntaktExtensionArray = array of IIntaktExtension;
  TIntaktRoleArray = array of TIntaktRole;
  TIntaktFoundArticleArray = array of IIntaktFoundArticle;
  TIntaktFoundPartyArray = array of IIntaktFoundParty;
  TIntaktAttributeArray = array of IIntaktAttribute;
  TIntaktPartyArray = array of IIntaktParty;
  TIntaktOrderLineArray = array of IIntaktOrderLine;
  TIntaktAttachmentArray = array of IIntaktAttachment;
  TIntaktProblemArray = array of IIntaktProblem;
  TIntaktOriginArray = array of IIntaktOrigin;
  TIntaktPositionArray = array of IIntaktPosition;
  TIntaktIdentifierArray = array of IIntaktIdentifier;
  TIntaktReasonArray = array of IIntaktReason;
  TIntaktPartyPlanArray = array of IIntaktPartyPlan;
  TIntaktActionArray = array of IIntaktAction;
  TIntaktQuestionArray = array of IIntaktQuestion;
  TIntaktRightArray = array of TIntaktRight;
  TIntaktAdjustmentArray = array of IIntaktAdjustment;
  TIntaktNoticeArray = array of IIntaktNotice;
  TIntaktCaseCandidateArray = array of IIntaktCaseCandidate;
  TIntaktAnswerArray = array of TIntaktAnswer;
  TIntaktReviewRowArray = array of IIntaktReviewRow;
  TIntaktConditionArray = array of IIntaktCondition;
  TIntaktTaxTotalArray = array of IIntaktTaxTotal;
  TIntaktCandidateArray = array of IIntaktCandidate;

  /// <summary>How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and
  /// unreadable.</summary>
  IIntaktAccount = interface
    ['{4D4EE5BD-5DBE-5B01-A93D-9252FFAAACFA}']
    function GetTenant: UnicodeString;
    function GetSource: UnicodeString;
    function GetReadCount: Int64;
    function GetPlanned: Int64;
    function GetSkipped: Int64;
    function GetWaiting: Int64;
    function GetHeld: Int64;
    function GetFiltered: Int64;
    function GetUnreadable: Int64;
    function GetRecords: TIntaktAccountEntryArray;
    function GetRecordCount: Integer;
    function GetNotices: TIntaktAccountNoticesArray;
    function GetNoticeCount: Integer;
    /// <summary>The company of the host.</summary>
    property Tenant: UnicodeString read GetTenant;
    /// <summary>The shop.</summary>
    property Source: UnicodeString read GetSource;
    /// <summary>How many records were read.</summary>
    /// <remarks>0 where there is none.</remarks>
    property ReadCount: Int64 read GetReadCount;
    /// <summary>Records with a plan to carry out.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Planned: Int64 read GetPlanned;
    /// <summary>Records with nothing to do.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Skipped: Int64 read GetSkipped;
    /// <summary>Records whose plan waits.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Waiting: Int64 read GetWaiting;
    /// <summary>Records that wait for a person.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Held: Int64 read GetHeld;
    /// <summary>Records that a filter took out.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Filtered: Int64 read GetFiltered;
    /// <summary>Records that could not be read.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Unreadable: Int64 read GetUnreadable;
    /// <summary>Every record that is not planned, in the order of the run.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Records: TIntaktAccountEntryArray read GetRecords;
    /// <summary>How many there are.</summary>
    property RecordCount: Integer read GetRecordCount;
    /// <summary>How often each clerk was told of what he has subscribed to.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Notices: TIntaktAccountNoticesArray read GetNotices;
    /// <summary>How many there are.</summary>
    property NoticeCount: Integer read GetNoticeCount;
  end;

  /// <summary>A record that is not simply planned.</summary>
  IIntaktAccountEntry = interface
    ['{A9930875-6BF1-50EC-A496-2B70D802405A}']
    function GetRecordClass: TIntaktClass;
    function GetNumber: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetReason: IIntaktReason;
    /// <summary>What it became.</summary>
    /// <remarks>One of <c>intakt_classes</c>; 0 where nothing is said.</remarks>
    property RecordClass: TIntaktClass read GetRecordClass;
    /// <summary>The number of the order, where it could be read.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>Where the record stands.</summary>
    property Position: IIntaktPosition read GetPosition;
    /// <summary>Why; the first of a held order's reasons. The plan has all.</summary>
    property Reason: IIntaktReason read GetReason;
  end;

  /// <summary>How often a clerk was told of something that he has subscribed to.</summary>
  IIntaktAccountNotices = interface
    ['{7EBF7C04-9C0C-55C3-A7D1-CDEFF1EC70A9}']
    function GetClerk: UnicodeString;
    function GetCode: UnicodeString;
    function GetTimes: Int64;
    /// <summary>Who was told.</summary>
    property Clerk: UnicodeString read GetClerk;
    /// <summary>Of what: a code as <c>Code</c> has it.</summary>
    property Code: UnicodeString read GetCode;
    /// <summary>How often.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Times: Int64 read GetTimes;
  end;

  /// <summary>One thing to do. Which fields it has follows from its kind.</summary>
  IIntaktAction = interface
    ['{82BA4F6D-0766-5F91-AE99-CB4E81D7FF3B}']
    function GetId: UnicodeString;
    function GetKind: TIntaktActionKind;
    function GetDependsOn: TIntaktTexts;
    function GetDependsOnCount: Integer;
    function GetReason: IIntaktReason;
    function GetPosition: IIntaktPosition;
    function GetParty: UnicodeString;
    function GetPartyAction: UnicodeString;
    function GetHasVersion: Boolean;
    function GetVersion: UInt64;
    function GetNewParty: IIntaktParty;
    function GetNumber: IIntaktNumbering;
    function GetAwaits: IIntaktAwaited;
    function GetFields: TIntaktFieldChangeArray;
    function GetFieldCount: Integer;
    function GetContact: UnicodeString;
    function GetArticle: UnicodeString;
    function GetNewArticle: IIntaktNewArticle;
    function GetPlaceholder: UnicodeString;
    function GetDocument: IIntaktDocumentPlan;
    function GetDocumentAction: UnicodeString;
    function GetPayment: IIntaktPayment;
    function GetPurpose: TIntaktPaymentPurpose;
    function GetAttachment: IIntaktAttachment;
    function GetContentSha256: UnicodeString;
    function GetSourceId: UnicodeString;
    function GetJson: UnicodeString;
    /// <summary>Its id in the plan: <c>party-1</c>, <c>document-1</c>. Stable for equal input.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>What it does.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktActionKind read GetKind;
    /// <summary>Ids of the actions that must be done before.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property DependsOn: TIntaktTexts read GetDependsOn;
    /// <summary>How many there are.</summary>
    property DependsOnCount: Integer read GetDependsOnCount;
    /// <summary>Why.</summary>
    property Reason: IIntaktReason read GetReason;
    /// <summary>Where the data stand in the input.</summary>
    property Position: IIntaktPosition read GetPosition;
    /// <summary>The id of the party in the host: of link_party and update_party.</summary>
    property Party: UnicodeString read GetParty;
    /// <summary>The id of the action that yields the party: of link_contact, create_contact and
    /// cross_reference.</summary>
    property PartyAction: UnicodeString read GetPartyAction;
    /// <summary>Whether it is known: The version of the host's row that was judged: of link_party, update_party,
    /// link_contact and check_article, where it was there already. Compare it before carrying out the plan.</summary>
    property HasVersion: Boolean read GetHasVersion;
    /// <summary>The version of the host's row that was judged: of link_party, update_party, link_contact and
    /// check_article, where it was there already. Compare it before carrying out the plan.</summary>
    /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
    /// none.</remarks>
    property Version: UInt64 read GetVersion;
    /// <summary>The party or person to create: of create_party and create_contact.</summary>
    property NewParty: IIntaktParty read GetNewParty;
    /// <summary>Where the number of the new party comes from: of create_party. The host numbers it itself where this says
    /// nothing.</summary>
    property Number: IIntaktNumbering read GetNumber;
    /// <summary>Where the party or article is created: of await_party and await_article.</summary>
    property Awaits: IIntaktAwaited read GetAwaits;
    /// <summary>The changes, exactly these: of update_party.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Fields: TIntaktFieldChangeArray read GetFields;
    /// <summary>How many there are.</summary>
    property FieldCount: Integer read GetFieldCount;
    /// <summary>The contact's id in the host: of link_contact.</summary>
    property Contact: UnicodeString read GetContact;
    /// <summary>The article's id in the host, or its number in the order where there were no articles to look into: of
    /// check_article.</summary>
    property Article: UnicodeString read GetArticle;
    /// <summary>The article to create: of create_article.</summary>
    property NewArticle: IIntaktNewArticle read GetNewArticle;
    /// <summary>The number of the placeholder article: of use_placeholder.</summary>
    property Placeholder: UnicodeString read GetPlaceholder;
    /// <summary>The document to create: of create_document.</summary>
    property Document: IIntaktDocumentPlan read GetDocument;
    /// <summary>The id of the action that creates the document: of add_payment and add_attachment.</summary>
    property DocumentAction: UnicodeString read GetDocumentAction;
    /// <summary>The payment: of add_payment. Without an amount the order does not say how much was paid.</summary>
    property Payment: IIntaktPayment read GetPayment;
    /// <summary>What kind of payment it is: of add_payment.</summary>
    /// <remarks>One of <c>Purposes</c>; 0 where nothing is said.</remarks>
    property Purpose: TIntaktPaymentPurpose read GetPurpose;
    /// <summary>The file: of add_attachment.</summary>
    property Attachment: IIntaktAttachment read GetAttachment;
    /// <summary>SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of
    /// add_attachment.</summary>
    property ContentSha256: UnicodeString read GetContentSha256;
    /// <summary>The shop's id of the party: of cross_reference.</summary>
    property SourceId: UnicodeString read GetSourceId;
    /// <summary>The whole action, as plans have it.</summary>
    /// <remarks>JSON.</remarks>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>A postal address, as written.</summary>
  IIntaktAddress = interface
    ['{B6F81E31-3A01-5E74-A656-4EA3E0C26A30}']
    function GetKind: TIntaktAddressKind;
    function GetStreet: UnicodeString;
    function GetHouseNumber: UnicodeString;
    function GetLine2: UnicodeString;
    function GetPostalCode: UnicodeString;
    function GetCity: UnicodeString;
    function GetState: UnicodeString;
    function GetCountry: UnicodeString;
    /// <summary>What kind of place it is, where the sender says so.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktAddressKind read GetKind;
    /// <summary>Street. With the house number when the sender does not part them and the profile does not
    /// split.</summary>
    property Street: UnicodeString read GetStreet;
    /// <summary>House number with its additions.</summary>
    property HouseNumber: UnicodeString read GetHouseNumber;
    /// <summary>Second line: floor, care-of, district.</summary>
    property Line2: UnicodeString read GetLine2;
    /// <summary>Postal code.</summary>
    property PostalCode: UnicodeString read GetPostalCode;
    /// <summary>Place.</summary>
    property City: UnicodeString read GetCity;
    /// <summary>State or region.</summary>
    property State: UnicodeString read GetState;
    /// <summary>ISO 3166 alpha-2 code after the profile's tables, else as written.</summary>
    property Country: UnicodeString read GetCountry;
  end;

  /// <summary>A value that the settings changed, so that the target takes it.</summary>
  IIntaktAdjustment = interface
    ['{79317ADB-2235-5DF3-ADA2-3D6B6CE5FB12}']
    function GetAction: UnicodeString;
    function GetField: UnicodeString;
    function GetLine: Int64;
    function GetOld: UnicodeString;
    function GetNew: UnicodeString;
    function GetRule: UnicodeString;
    /// <summary>The action that has the value.</summary>
    property Action: UnicodeString read GetAction;
    /// <summary>The field, such as <c>party.company</c> or <c>line.price</c>.</summary>
    property Field: UnicodeString read GetField;
    /// <summary>The line, counted from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>What the order says; <c>null</c> for nothing.</summary>
    property Old: UnicodeString read GetOld;
    /// <summary>What the action has; <c>null</c> for nothing.</summary>
    property New: UnicodeString read GetNew;
    /// <summary>The setting that did it, such as <c>constraints.party.company.max_length</c>.</summary>
    property Rule: UnicodeString read GetRule;
  end;

  /// <summary>The amounts of an order: computed, compared with what the order states, and named for the target. In the
  /// order's currency, rounded to its smallest coin; what cannot be told without guessing is missing.</summary>
  IIntaktAmounts = interface
    ['{2FA4F6CA-BD45-52DD-A15A-41A6E8E3810C}']
    function GetCurrency: UnicodeString;
    function GetExchangeFactor: TIntaktDecimal;
    function GetPrices: TIntaktPriceKind;
    function GetRounding: TIntaktRounding;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetRoundingLine: TIntaktDecimal;
    function GetPayable: TIntaktDecimal;
    function GetRates: TIntaktPartAmountsArray;
    function GetRateCount: Integer;
    function GetLines: TIntaktLineAmountsArray;
    function GetLineCount: Integer;
    function GetCharges: TIntaktChargeAmountsArray;
    function GetChargeCount: Integer;
    function GetMissing: TIntaktMissingArray;
    function GetMissingCount: Integer;
    function GetDifferences: TIntaktDifferenceArray;
    function GetDifferenceCount: Integer;
    function GetTaxTreatment: IIntaktTaxTreatment;
    function GetPayment: IIntaktPaymentSummary;
    /// <summary>ISO 4217 code, where the order states its currency. No amount of the order is in another one.</summary>
    property Currency: UnicodeString read GetCurrency;
    /// <summary>The factor between the order's currency and the shop's own, as the order states it. Recorded, never
    /// applied.</summary>
    property ExchangeFactor: TIntaktDecimal read GetExchangeFactor;
    /// <summary>Whether prices include tax, as the order states it.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Prices: TIntaktPriceKind read GetPrices;
    /// <summary>Where amounts are rounded.</summary>
    /// <remarks>One of <c>intakt_roundings</c>; 0 where nothing is said.</remarks>
    property Rounding: TIntaktRounding read GetRounding;
    /// <summary>Sum without tax.</summary>
    property Net: TIntaktDecimal read GetNet;
    /// <summary>Tax.</summary>
    property Tax: TIntaktDecimal read GetTax;
    /// <summary>Sum with tax: net and tax.</summary>
    property Gross: TIntaktDecimal read GetGross;
    /// <summary>The amount of the rounding line: what brings the computed sum to the one that the order states.</summary>
    property RoundingLine: TIntaktDecimal read GetRoundingLine;
    /// <summary>What is to be paid: gross and rounding line. It is the sum that the order states, where it states
    /// one.</summary>
    property Payable: TIntaktDecimal read GetPayable;
    /// <summary>The sums of each tax rate; they sum to net, tax and gross.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Rates: TIntaktPartAmountsArray read GetRates;
    /// <summary>How many there are.</summary>
    property RateCount: Integer read GetRateCount;
    /// <summary>The lines that have amounts; with the charges they sum to net, tax and gross.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Lines: TIntaktLineAmountsArray read GetLines;
    /// <summary>How many there are.</summary>
    property LineCount: Integer read GetLineCount;
    /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Charges: TIntaktChargeAmountsArray read GetCharges;
    /// <summary>How many there are.</summary>
    property ChargeCount: Integer read GetChargeCount;
    /// <summary>What the order does not state, so that sums are missing.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Missing: TIntaktMissingArray read GetMissing;
    /// <summary>How many there are.</summary>
    property MissingCount: Integer read GetMissingCount;
    /// <summary>Amounts that the order states and that differ from the computed ones, with the difference
    /// explained.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Differences: TIntaktDifferenceArray read GetDifferences;
    /// <summary>How many there are.</summary>
    property DifferenceCount: Integer read GetDifferenceCount;
    /// <summary>Why no tax, or whose tax; where the question comes up.</summary>
    property TaxTreatment: IIntaktTaxTreatment read GetTaxTreatment;
    /// <summary>What has been paid.</summary>
    property Payment: IIntaktPaymentSummary read GetPayment;
  end;

  /// <summary>A file that belongs to the order.</summary>
  IIntaktAttachment = interface
    ['{F0832F19-DC8E-5842-A83B-4EFABD359446}']
    function GetId: UnicodeString;
    function GetName: UnicodeString;
    function GetPurpose: UnicodeString;
    function GetMediaType: UnicodeString;
    function GetSha256: UnicodeString;
    function GetDetectedType: UnicodeString;
    function GetContentSha256: UnicodeString;
    function GetContent: TBytes;
    function GetReference: UnicodeString;
    function GetPosition: IIntaktPosition;
    /// <summary>The sender's own id for it, to which lines may refer.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>File name without any folder, made safe to write into one.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>What it is for, such as <c>prescription</c>.</summary>
    property Purpose: UnicodeString read GetPurpose;
    /// <summary>Media type as stated by the sender.</summary>
    property MediaType: UnicodeString read GetMediaType;
    /// <summary>SHA-256 in lower-case hexadecimal as stated by the sender.</summary>
    property Sha256: UnicodeString read GetSha256;
    /// <summary>Media type that the content begins like, where it is one that can be told.</summary>
    property DetectedType: UnicodeString read GetDetectedType;
    /// <summary>SHA-256 of the content in lower-case hexadecimal.</summary>
    property ContentSha256: UnicodeString read GetContentSha256;
    /// <summary>The bytes; NULL where none were given.</summary>
    property Content: TBytes read GetContent;
    /// <summary>A URL or a file name where the bytes are; never fetched.</summary>
    property Reference: UnicodeString read GetReference;
    /// <summary>Where the attachment stands in the order.</summary>
    property Position: IIntaktPosition read GetPosition;
  end;

  /// <summary>A named property of a line, such as size or colour.</summary>
  IIntaktAttribute = interface
    ['{C612519B-F381-53E0-A428-90FCE9B47D9D}']
    function GetName: UnicodeString;
    function GetValue: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetArticleSuffix: UnicodeString;
    /// <summary>What is chosen, such as <c>Größe</c>.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>The choice, such as <c>42</c>.</summary>
    property Value: UnicodeString read GetValue;
    /// <summary>What the choice adds to the price of one unit.</summary>
    property Price: TIntaktDecimal read GetPrice;
    /// <summary>What the choice adds to the article code.</summary>
    property ArticleSuffix: UnicodeString read GetArticleSuffix;
  end;

  /// <summary>An action of another order's plan.</summary>
  IIntaktAwaited = interface
    ['{0E12523D-F273-52B8-A0EE-B64EE7AE4F69}']
    function GetOrder: IIntaktOrderIdentity;
    function GetAction: UnicodeString;
    /// <summary>The other order.</summary>
    property Order: IIntaktOrderIdentity read GetOrder;
    /// <summary>The id of the action in its plan.</summary>
    property Action: UnicodeString read GetAction;
  end;

  /// <summary>A party of the address book that was compared.</summary>
  IIntaktCandidate = interface
    ['{63EE4DF9-05C0-5C72-AD68-D7C86C831C3D}']
    function GetParty: UnicodeString;
    function GetHasVersion: Boolean;
    function GetVersion: UInt64;
    function GetScore: Int64;
    function GetProofs: TIntaktProofArray;
    function GetProofCount: Integer;
    function GetContradictions: TIntaktContradictionArray;
    function GetContradictionCount: Integer;
    function GetEvidence: TIntaktEvidenceArray;
    function GetEvidenceCount: Integer;
    function GetMatchKey: UnicodeString;
    function GetJson: UnicodeString;
    /// <summary>Its id in the address book.</summary>
    property Party: UnicodeString read GetParty;
    /// <summary>Whether it is known: The version of its row, as the host gave it.</summary>
    property HasVersion: Boolean read GetHasVersion;
    /// <summary>The version of its row, as the host gave it.</summary>
    /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
    /// none.</remarks>
    property Version: UInt64 read GetVersion;
    /// <summary>Sum of the weights in 1/100 bit. Ranks; never decides alone.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Score: Int64 read GetScore;
    /// <summary>What proves identity under law 2, if anything does.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Proofs: TIntaktProofArray read GetProofs;
    /// <summary>How many there are.</summary>
    property ProofCount: Integer read GetProofCount;
    /// <summary>What forbids identity, whatever else agrees.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Contradictions: TIntaktContradictionArray read GetContradictions;
    /// <summary>How many there are.</summary>
    property ContradictionCount: Integer read GetContradictionCount;
    /// <summary>Field by field.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Evidence: TIntaktEvidenceArray read GetEvidence;
    /// <summary>How many there are.</summary>
    property EvidenceCount: Integer read GetEvidenceCount;
    /// <summary>What speaks for and against the candidate in one word: <c>+NAME+ADDRESS-BIRTHDATE</c>. <c>+</c> agrees,
    /// <c>~</c> agrees in part or nearly, <c>-</c> differs.</summary>
    property MatchKey: UnicodeString read GetMatchKey;
    /// <summary>The whole candidate, as plans have it.</summary>
    /// <remarks>JSON.</remarks>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>A candidate beside what the order says.</summary>
  IIntaktCaseCandidate = interface
    ['{56450DBD-5264-5264-A89F-C5AB74E47D70}']
    function GetId: UnicodeString;
    function GetIsThere: TIntaktAnswered;
    function GetFlags: TIntaktTexts;
    function GetFlagCount: Integer;
    function GetIsNever: TIntaktAnswered;
    function GetScore: Int64;
    function GetProofs: TIntaktTexts;
    function GetProofCount: Integer;
    function GetContradictions: TIntaktTexts;
    function GetContradictionCount: Integer;
    function GetFields: TIntaktCaseFieldArray;
    function GetFieldCount: Integer;
    function GetEarlierOrders: TIntaktEarlierOrderArray;
    function GetEarlierOrderCount: Integer;
    /// <summary>Its id in the address book.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>Whether the address book still has it.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property IsThere: TIntaktAnswered read GetIsThere;
    /// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Flags: TIntaktTexts read GetFlags;
    /// <summary>How many there are.</summary>
    property FlagCount: Integer read GetFlagCount;
    /// <summary>Whether a clerk has said that the party of the order is never this one.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property IsNever: TIntaktAnswered read GetIsNever;
    /// <summary>The score of the comparison, in 1/100 bit.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Score: Int64 read GetScore;
    /// <summary>What would prove it, as stable words.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Proofs: TIntaktTexts read GetProofs;
    /// <summary>How many there are.</summary>
    property ProofCount: Integer read GetProofCount;
    /// <summary>What speaks against it, as stable words.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Contradictions: TIntaktTexts read GetContradictions;
    /// <summary>How many there are.</summary>
    property ContradictionCount: Integer read GetContradictionCount;
    /// <summary>Field by field; those that neither side has are left out.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Fields: TIntaktCaseFieldArray read GetFields;
    /// <summary>How many there are.</summary>
    property FieldCount: Integer read GetFieldCount;
    /// <summary>Its latest orders, the latest first.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property EarlierOrders: TIntaktEarlierOrderArray read GetEarlierOrders;
    /// <summary>How many there are.</summary>
    property EarlierOrderCount: Integer read GetEarlierOrderCount;
  end;

  /// <summary>One field of a candidate: what the order says, what the address book has, and what it would have.</summary>
  IIntaktCaseField = interface
    ['{35846CF0-F0F0-5A74-A223-0B8FACC4B506}']
    function GetName: UnicodeString;
    function GetOrder: UnicodeString;
    function GetCandidate: UnicodeString;
    function GetResult: UnicodeString;
    function GetBecomes: UnicodeString;
    function GetAgreement: UnicodeString;
    /// <summary>Which field, such as <c>given_name</c>.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>What the order says.</summary>
    property Order: UnicodeString read GetOrder;
    /// <summary>What the address book has.</summary>
    property Candidate: UnicodeString read GetCandidate;
    /// <summary>What the address book has once the candidate is named, as the settings say.</summary>
    property Result: UnicodeString read GetResult;
    /// <summary>What becomes of the field: <c>keep</c>, <c>write</c> or <c>ask</c>.</summary>
    property Becomes: UnicodeString read GetBecomes;
    /// <summary>How well the two agree, such as <c>equal</c>, <c>similar</c> or <c>different</c>.</summary>
    property Agreement: UnicodeString read GetAgreement;
  end;

  /// <summary>What a line of an order says of its article.</summary>
  IIntaktCaseLine = interface
    ['{D8F2C112-B2AB-5544-A57D-1AD567A2A3AD}']
    function GetCode: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetName: UnicodeString;
    function GetQuantity: UnicodeString;
    function GetTaxRate: TIntaktDecimal;
    /// <summary>The shop's code: that of the variant where there is one.</summary>
    property Code: UnicodeString read GetCode;
    /// <summary>GTIN (EAN).</summary>
    property Gtin: UnicodeString read GetGtin;
    /// <summary>Pharmazentralnummer.</summary>
    property Pzn: UnicodeString read GetPzn;
    /// <summary>Short text.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>How many, with the unit, such as <c>2 Stk</c>.</summary>
    property Quantity: UnicodeString read GetQuantity;
    /// <summary>The tax rate in percent.</summary>
    property TaxRate: TIntaktDecimal read GetTaxRate;
  end;

  /// <summary>Something added to the sum of the whole order. Amounts are signed: a discount is below zero.</summary>
  IIntaktCharge = interface
    ['{CF4EC64D-8368-52E4-A87D-356CE006AD60}']
    function GetRule: UnicodeString;
    function GetKind: TIntaktChargeKind;
    function GetCaption: UnicodeString;
    function GetAmount: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetTaxRate: TIntaktDecimal;
    function GetPosition: IIntaktPosition;
    /// <summary>The name of the rule that read the charge, such as <c>shipping</c> in
    /// <c>[order.charges.shipping]</c>.</summary>
    property Rule: UnicodeString read GetRule;
    /// <summary>What kind of charge it is.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktChargeKind read GetKind;
    /// <summary>The sender's own words for it.</summary>
    property Caption: UnicodeString read GetCaption;
    /// <summary>The amount under the order's price statement.</summary>
    property Amount: TIntaktDecimal read GetAmount;
    /// <summary>The amount without tax, where the sender states it.</summary>
    property Net: TIntaktDecimal read GetNet;
    /// <summary>The amount with tax, where the sender states it.</summary>
    property Gross: TIntaktDecimal read GetGross;
    /// <summary>Tax rate in percent.</summary>
    property TaxRate: TIntaktDecimal read GetTaxRate;
    /// <summary>Where the charge stands.</summary>
    property Position: IIntaktPosition read GetPosition;
  end;

  /// <summary>The amounts of a charge.</summary>
  IIntaktChargeAmounts = interface
    ['{C7088D7C-4774-5F4C-A1A4-975715557503}']
    function GetCharge: Int64;
    function GetKind: TIntaktChargeKind;
    function GetSplit: TIntaktSplitMethod;
    function GetVoucher: TIntaktVoucherUse;
    function GetParts: TIntaktPartAmountsArray;
    function GetPartCount: Integer;
    /// <summary>The charge, counted from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Charge: Int64 read GetCharge;
    /// <summary>What kind of charge it is.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktChargeKind read GetKind;
    /// <summary>How it was split over the tax rates of the lines; none where the order states its rate.</summary>
    /// <remarks>One of <c>Methods</c>; 0 where nothing is said.</remarks>
    property Split: TIntaktSplitMethod read GetSplit;
    /// <summary>What a voucher is: a payment has no amounts here.</summary>
    /// <remarks>One of <c>Uses</c>; 0 where nothing is said.</remarks>
    property Voucher: TIntaktVoucherUse read GetVoucher;
    /// <summary>Its part under each rate; they sum to the charge.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Parts: TIntaktPartAmountsArray read GetParts;
    /// <summary>How many there are.</summary>
    property PartCount: Integer read GetPartCount;
  end;

  /// <summary>A comment in a document.</summary>
  IIntaktComment = interface
    ['{79485159-2052-5647-ABC2-24453BB01E6A}']
    function GetText: UnicodeString;
    function GetVisibility: TIntaktVisibility;
    /// <summary>What it says.</summary>
    property Text: UnicodeString read GetText;
    /// <summary>Who is to see it.</summary>
    /// <remarks>One of <c>intakt_visibilities</c>; 0 where nothing is said.</remarks>
    property Visibility: TIntaktVisibility read GetVisibility;
  end;

  /// <summary>A condition of an order without tax.</summary>
  IIntaktCondition = interface
    ['{006331B8-E2E3-5804-AE0B-4BDCCEDD5017}']
    function GetKind: TIntaktConditionKind;
    function GetMet: TIntaktAnswered;
    /// <summary>Which.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktConditionKind read GetKind;
    /// <summary>Whether it is met.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property Met: TIntaktAnswered read GetMet;
  end;

  /// <summary>An amount that the order states and that differs from the computed one.</summary>
  IIntaktDifference = interface
    ['{F6546818-621D-5D28-AA69-F372E2E5C39D}']
    function GetTotal: TIntaktTotalKind;
    function GetLine: Int64;
    function GetRate: TIntaktDecimal;
    function GetStated: TIntaktDecimal;
    function GetComputed: TIntaktDecimal;
    function GetAmount: TIntaktDecimal;
    function GetCause: TIntaktCause;
    function GetResolution: TIntaktResolution;
    /// <summary>Which amount.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Total: TIntaktTotalKind read GetTotal;
    /// <summary>The line, counted from 1, for an amount of a line.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>The tax rate in percent, for an amount of a rate.</summary>
    property Rate: TIntaktDecimal read GetRate;
    /// <summary>What the order states.</summary>
    property Stated: TIntaktDecimal read GetStated;
    /// <summary>What was computed.</summary>
    property Computed: TIntaktDecimal read GetComputed;
    /// <summary>Stated less computed.</summary>
    property Amount: TIntaktDecimal read GetAmount;
    /// <summary>What could be the cause.</summary>
    /// <remarks>One of <c>intakt_causes</c>; 0 where nothing is said.</remarks>
    property Cause: TIntaktCause read GetCause;
    /// <summary>What became of it.</summary>
    /// <remarks>One of <c>intakt_resolutions</c>; 0 where nothing is said.</remarks>
    property Resolution: TIntaktResolution read GetResolution;
  end;

  /// <summary>A line of a document.</summary>
  IIntaktDocumentLine = interface
    ['{F0F44DD8-104F-57B8-AF05-F2D1839FC5C9}']
    function GetArticleAction: UnicodeString;
    function GetLine: IIntaktOrderLine;
    /// <summary>The action that yields the article of the host; none for a line without one.</summary>
    property ArticleAction: UnicodeString read GetArticleAction;
    /// <summary>The line as the order has it, but for a price that the settings move between a set and its
    /// parts.</summary>
    property Line: IIntaktOrderLine read GetLine;
  end;

  /// <summary>A party in a document.</summary>
  IIntaktDocumentParty = interface
    ['{804EC5C9-E5E1-5015-A461-ECD458D9B9D1}']
    function GetRole: TIntaktRole;
    function GetAction: UnicodeString;
    function GetContact: UnicodeString;
    function GetParty: IIntaktParty;
    /// <summary>What the party is in the order.</summary>
    /// <remarks>One of <c>intakt_roles</c>; 0 where nothing is said.</remarks>
    property Role: TIntaktRole read GetRole;
    /// <summary>The action that yields the party of the host; none for a party that is text only.</summary>
    property Action: UnicodeString read GetAction;
    /// <summary>The action that yields the host's contact, for a company whose order names a person.</summary>
    property Contact: UnicodeString read GetContact;
    /// <summary>The party as the order has it; empty for a debtor that only the settings name.</summary>
    property Party: IIntaktParty read GetParty;
  end;

  /// <summary>The document that an order becomes. Its values are those of the order, whatever the address book
  /// says.</summary>
  IIntaktDocumentPlan = interface
    ['{436798BE-39DA-52C2-AC6C-8FA1EAE3687B}']
    function GetKind: TIntaktDocumentKind;
    function GetDocumentStatus: TIntaktDocumentStatus;
    function GetDocumentDate: TIntaktDate;
    function GetOrderNumber: UnicodeString;
    function GetNumber: IIntaktNumbering;
    function GetEmployee: UnicodeString;
    function GetBranch: UnicodeString;
    function GetClerk: UnicodeString;
    function GetOrderType: UnicodeString;
    function GetDate: TIntaktDate;
    function GetDeliveryDate: TIntaktDate;
    function GetCurrency: UnicodeString;
    function GetPrices: TIntaktPriceKind;
    function GetReference: UnicodeString;
    function GetStatus: UnicodeString;
    function GetLanguage: UnicodeString;
    function GetChannel: UnicodeString;
    function GetShippingMethod: UnicodeString;
    function GetParties: TIntaktDocumentPartyArray;
    function GetPartyCount: Integer;
    function GetLines: TIntaktDocumentLineArray;
    function GetLineCount: Integer;
    function GetCharges: TIntaktChargeArray;
    function GetChargeCount: Integer;
    function GetPayments: TIntaktPaymentArray;
    function GetPaymentCount: Integer;
    function GetRemarks: TIntaktTexts;
    function GetRemarkCount: Integer;
    function GetComments: TIntaktCommentArray;
    function GetCommentCount: Integer;
    function GetExtensions: TIntaktExtensionArray;
    function GetExtensionCount: Integer;
    /// <summary>What kind of document.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktDocumentKind read GetKind;
    /// <summary>The status that it gets, as the settings say.</summary>
    /// <remarks>One of <c>Statuses</c>; 0 where nothing is said.</remarks>
    property DocumentStatus: TIntaktDocumentStatus read GetDocumentStatus;
    /// <summary>The date that it bears, by the rule of the settings.</summary>
    property DocumentDate: TIntaktDate read GetDocumentDate;
    /// <summary>The number that the shop gave the order.</summary>
    property OrderNumber: UnicodeString read GetOrderNumber;
    /// <summary>Where its own number comes from; the host numbers it itself where this says nothing.</summary>
    property Number: IIntaktNumbering read GetNumber;
    /// <summary>The host's employee whom it is entered under, as the settings say.</summary>
    property Employee: UnicodeString read GetEmployee;
    /// <summary>The host's branch that it belongs to, as the settings say.</summary>
    property Branch: UnicodeString read GetBranch;
    /// <summary>The clerk who is responsible, as the settings say.</summary>
    property Clerk: UnicodeString read GetClerk;
    /// <summary>The kind of document in the sender's own word.</summary>
    property OrderType: UnicodeString read GetOrderType;
    /// <summary>When the order was placed.</summary>
    property Date: TIntaktDate read GetDate;
    /// <summary>When delivery is wished for.</summary>
    property DeliveryDate: TIntaktDate read GetDeliveryDate;
    /// <summary>ISO 4217 code of all amounts.</summary>
    property Currency: UnicodeString read GetCurrency;
    /// <summary>Whether the prices include tax.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Prices: TIntaktPriceKind read GetPrices;
    /// <summary>The buyer's own reference.</summary>
    property Reference: UnicodeString read GetReference;
    /// <summary>The state of the order in the shop, in the shop's own word.</summary>
    property Status: UnicodeString read GetStatus;
    /// <summary>ISO 639 code of the language of the customer.</summary>
    property Language: UnicodeString read GetLanguage;
    /// <summary>The shop or sales channel within the source.</summary>
    property Channel: UnicodeString read GetChannel;
    /// <summary>How the goods are sent.</summary>
    property ShippingMethod: UnicodeString read GetShippingMethod;
    /// <summary>Who takes part, with the name and address of the order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Parties: TIntaktDocumentPartyArray read GetParties;
    /// <summary>How many there are.</summary>
    property PartyCount: Integer read GetPartyCount;
    /// <summary>What is ordered, in the order of the file, none left out.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Lines: TIntaktDocumentLineArray read GetLines;
    /// <summary>How many there are.</summary>
    property LineCount: Integer read GetLineCount;
    /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Charges: TIntaktChargeArray read GetCharges;
    /// <summary>How many there are.</summary>
    property ChargeCount: Integer read GetChargeCount;
    /// <summary>How the order is paid or was paid. Money received has an action of its own.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Payments: TIntaktPaymentArray read GetPayments;
    /// <summary>How many there are.</summary>
    property PaymentCount: Integer read GetPaymentCount;
    /// <summary>What the customer or the shop wrote.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Remarks: TIntaktTexts read GetRemarks;
    /// <summary>How many there are.</summary>
    property RemarkCount: Integer read GetRemarkCount;
    /// <summary>What the settings add.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Comments: TIntaktCommentArray read GetComments;
    /// <summary>How many there are.</summary>
    property CommentCount: Integer read GetCommentCount;
    /// <summary>Values for which the model has no field.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Extensions: TIntaktExtensionArray read GetExtensions;
    /// <summary>How many there are.</summary>
    property ExtensionCount: Integer read GetExtensionCount;
  end;

  /// <summary>A document that a candidate has had.</summary>
  IIntaktEarlierOrder = interface
    ['{ED76466B-8EF3-575A-A2F6-B3E29362332A}']
    function GetSource: UnicodeString;
    function GetKind: UnicodeString;
    function GetNumber: UnicodeString;
    function GetOrder: UnicodeString;
    function GetDate: TIntaktDate;
    function GetCreated: Int64;
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    /// <summary>The source that the order came from.</summary>
    property Source: UnicodeString read GetSource;
    /// <summary>What kind of document it is, such as <c>intake</c>.</summary>
    property Kind: UnicodeString read GetKind;
    /// <summary>The number of the document.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>The number of the order; a hash once somebody of it was erased.</summary>
    property Order: UnicodeString read GetOrder;
    /// <summary>When the order was placed.</summary>
    property Date: TIntaktDate read GetDate;
    /// <summary>When it was written: seconds since 1970 (UTC).</summary>
    /// <remarks>0 where there is none.</remarks>
    property Created: Int64 read GetCreated;
    /// <summary>What the candidate was in it.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Roles: TIntaktRoleArray read GetRoles;
    /// <summary>How many there are.</summary>
    property RoleCount: Integer read GetRoleCount;
  end;

  /// <summary>One compared field: how well it agrees and what that weighs.</summary>
  IIntaktEvidence = interface
    ['{4D1E8B91-9D28-5606-A114-174EB116B125}']
    function GetField: TIntaktEvidenceField;
    function GetLevel: TIntaktEvidenceLevel;
    function GetWeight: Int64;
    function GetRunningSum: Int64;
    function GetOurs: UnicodeString;
    function GetTheirs: UnicodeString;
    function GetOursValue: UnicodeString;
    function GetTheirsValue: UnicodeString;
    function GetJson: UnicodeString;
    /// <summary>What was compared.</summary>
    /// <remarks>One of <c>Fields</c>; 0 where nothing is said.</remarks>
    property Field: TIntaktEvidenceField read GetField;
    /// <summary>How well it agrees.</summary>
    /// <remarks>One of <c>Levels</c>; 0 where nothing is said.</remarks>
    property Level: TIntaktEvidenceLevel read GetLevel;
    /// <summary>log2 of how much likelier this agreement is among records of one person than among records of two, in
    /// 1/100 bit (Fellegi and Sunter). Below zero speaks against.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Weight: Int64 read GetWeight;
    /// <summary>The sum of the weights up to this one; the last of a candidate is its score.</summary>
    /// <remarks>0 where there is none.</remarks>
    property RunningSum: Int64 read GetRunningSum;
    /// <summary>The value of the order, masked to its first letter and its length.</summary>
    property Ours: UnicodeString read GetOurs;
    /// <summary>The value of the candidate, masked to its first letter and its length.</summary>
    property Theirs: UnicodeString read GetTheirs;
    /// <summary>The value of the order in the clear. May be personal data: for a clerk, not for logs.</summary>
    property OursValue: UnicodeString read GetOursValue;
    /// <summary>The value of the candidate in the clear. May be personal data: for a clerk, not for logs.</summary>
    property TheirsValue: UnicodeString read GetTheirsValue;
    /// <summary>The whole evidence, as plans have it.</summary>
    /// <remarks>JSON.</remarks>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>A value for which the model has no field.</summary>
  IIntaktExtension = interface
    ['{A701517D-E582-5CE0-A6EF-B8843DA19FC4}']
    function GetName: UnicodeString;
    function GetValue: UnicodeString;
    /// <summary>The name that the profile gives it.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>The text as it stands in the input.</summary>
    property Value: UnicodeString read GetValue;
  end;

  /// <summary>The change of one field of a party.</summary>
  IIntaktFieldChange = interface
    ['{3B121E51-78C3-5213-AECF-80D9772B0F9A}']
    function GetField: TIntaktPartyField;
    function GetOld: UnicodeString;
    function GetNew: UnicodeString;
    /// <summary>Which field.</summary>
    /// <remarks>One of <c>Fields</c>; 0 where nothing is said.</remarks>
    property Field: TIntaktPartyField read GetField;
    /// <summary>What the address book had; <c>null</c> for nothing.</summary>
    property Old: UnicodeString read GetOld;
    /// <summary>What it is to have; <c>null</c> for nothing, which occurs only for a part that a new address does not
    /// have.</summary>
    property New: UnicodeString read GetNew;
  end;

  /// <summary>An article that was found.</summary>
  IIntaktFoundArticle = interface
    ['{A00FE933-89D3-5ED1-A96A-BE7F91172676}']
    function GetId: UnicodeString;
    function GetNumber: UnicodeString;
    function GetName: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetTaxRate: TIntaktDecimal;
    function GetUnitCode: UnicodeString;
    /// <summary>Its id.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>Its number.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>Its short text.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>Its GTIN (EAN).</summary>
    property Gtin: UnicodeString read GetGtin;
    /// <summary>Its Pharmazentralnummer.</summary>
    property Pzn: UnicodeString read GetPzn;
    /// <summary>The price of one unit.</summary>
    property Price: TIntaktDecimal read GetPrice;
    /// <summary>The tax rate in percent.</summary>
    property TaxRate: TIntaktDecimal read GetTaxRate;
    /// <summary>The unit of its quantity.</summary>
    property UnitCode: UnicodeString read GetUnitCode;
  end;

  /// <summary>Articles that have every word of a search.</summary>
  IIntaktFoundArticles = interface
    ['{84A6E978-27AD-5BA3-A77C-A08BF3B6342F}']
    function GetArticles: TIntaktFoundArticleArray;
    function GetArticleCount: Integer;
    function GetJson: UnicodeString;
    /// <summary>The articles, by id.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Articles: TIntaktFoundArticleArray read GetArticles;
    /// <summary>How many there are.</summary>
    property ArticleCount: Integer read GetArticleCount;
    /// <summary>All of them as a JSON array of articles as <c>SinkAddJson</c> takes them, with <c>version</c>.</summary>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>Parties that have every word of a search. Personal data.</summary>
  IIntaktFoundParties = interface
    ['{FEA0FFA2-3DBB-5621-A562-A235956054D5}']
    function GetParties: TIntaktFoundPartyArray;
    function GetPartyCount: Integer;
    function GetJson: UnicodeString;
    /// <summary>The parties, in the order in which they came into the address book.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Parties: TIntaktFoundPartyArray read GetParties;
    /// <summary>How many there are.</summary>
    property PartyCount: Integer read GetPartyCount;
    /// <summary>All of them as a JSON array of <c>{"id": …, "flags": […], "party": {…}}</c>.</summary>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>A party that was found.</summary>
  IIntaktFoundParty = interface
    ['{DB6299A4-AA31-56A5-A787-023493D99B15}']
    function GetId: UnicodeString;
    function GetFlags: TIntaktTexts;
    function GetFlagCount: Integer;
    function GetFields: TIntaktTexts;
    function GetFieldCount: Integer;
    function GetValues: TIntaktTexts;
    function GetValueCount: Integer;
    /// <summary>Its id.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Flags: TIntaktTexts read GetFlags;
    /// <summary>How many there are.</summary>
    property FlagCount: Integer read GetFlagCount;
    /// <summary>The names of the fields that it has, such as <c>given_name</c>.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Fields: TIntaktTexts read GetFields;
    /// <summary>How many there are.</summary>
    property FieldCount: Integer read GetFieldCount;
    /// <summary>The values of the fields, in the order of their names.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Values: TIntaktTexts read GetValues;
    /// <summary>How many there are.</summary>
    property ValueCount: Integer read GetValueCount;
  end;

  /// <summary>A number and the scheme that issued it.</summary>
  IIntaktIdentifier = interface
    ['{E285AD29-AAE3-5B63-A251-EFD8049C2342}']
    function GetScheme: UnicodeString;
    function GetValue: UnicodeString;
    /// <summary>Lower-case name of the scheme: <c>gln</c>, <c>duns</c>, <c>lanr</c>, <c>bsnr</c>, <c>ik</c>, or the
    /// sender's own word.</summary>
    property Scheme: UnicodeString read GetScheme;
    /// <summary>The number as written.</summary>
    property Value: UnicodeString read GetValue;
  end;

  /// <summary>One line of an order. Its identity is its place and, never the article.</summary>
  IIntaktOrderLine = interface
    ['{8FF559CE-1537-5110-A35F-78553592FA6A}']
    function GetRule: UnicodeString;
    function GetKind: TIntaktLineKind;
    function GetId: UnicodeString;
    function GetArticle: UnicodeString;
    function GetVariant: UnicodeString;
    function GetParent: UnicodeString;
    function GetBuyerArticle: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetAidNumber: UnicodeString;
    function GetName: UnicodeString;
    function GetDescription: UnicodeString;
    function GetQuantity: TIntaktDecimal;
    function GetUnitCode: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetPriceTotal: TIntaktDecimal;
    function GetPriceQuantity: TIntaktDecimal;
    function GetPrices: TIntaktPriceKind;
    function GetTotal: TIntaktDecimal;
    function GetDiscount: TIntaktDecimal;
    function GetDiscountPercent: TIntaktDecimal;
    function GetTaxRate: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetSide: TIntaktSide;
    function GetPrescription: UnicodeString;
    function GetDeliveryDate: TIntaktDate;
    function GetAttributes: TIntaktAttributeArray;
    function GetAttributeCount: Integer;
    function GetRemarks: TIntaktTexts;
    function GetRemarkCount: Integer;
    function GetExtensions: TIntaktExtensionArray;
    function GetExtensionCount: Integer;
    function GetPosition: IIntaktPosition;
    /// <summary>The name of the rule that read the line, such as <c>row</c> in <c>[order.lines.row]</c>.</summary>
    property Rule: UnicodeString read GetRule;
    /// <summary>What kind of line it is.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktLineKind read GetKind;
    /// <summary>The sender's own number or id of the line.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>Article code of the seller.</summary>
    property Article: UnicodeString read GetArticle;
    /// <summary>Article code of the variant (size, colour) where the article code is that of the article in
    /// general.</summary>
    property Variant: UnicodeString read GetVariant;
    /// <summary>The <c>Id</c> of the set that this line is a part of.</summary>
    property Parent: UnicodeString read GetParent;
    /// <summary>Article code of the buyer.</summary>
    property BuyerArticle: UnicodeString read GetBuyerArticle;
    /// <summary>GTIN (EAN).</summary>
    property Gtin: UnicodeString read GetGtin;
    /// <summary>Pharmazentralnummer.</summary>
    property Pzn: UnicodeString read GetPzn;
    /// <summary>Hilfsmittelpositionsnummer, ten digits.</summary>
    property AidNumber: UnicodeString read GetAidNumber;
    /// <summary>Short text.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>Long text.</summary>
    property Description: UnicodeString read GetDescription;
    /// <summary>How many; in <c>Unit</c>.</summary>
    property Quantity: TIntaktDecimal read GetQuantity;
    /// <summary>Unit of the quantity as written (<c>C62</c>, <c>EA</c>, <c>Stk</c>).</summary>
    property UnitCode: UnicodeString read GetUnitCode;
    /// <summary>Price of one unit, as written. Nothing where it is a division still to be carried out: see
    /// <c>PriceTotal</c>.</summary>
    property Price: TIntaktDecimal read GetPrice;
    /// <summary>What is to be divided by <c>PriceQuantity</c> for the price of one unit, such as a price for 100 pieces.
    /// Nothing where <c>Price</c> has the price.</summary>
    property PriceTotal: TIntaktDecimal read GetPriceTotal;
    /// <summary>What <c>PriceTotal</c> is to be divided by; never zero.</summary>
    property PriceQuantity: TIntaktDecimal read GetPriceQuantity;
    /// <summary>Whether this line's amounts include tax, where it differs from the order.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Prices: TIntaktPriceKind read GetPrices;
    /// <summary>Sum of the line as stated by the sender, discounts taken off.</summary>
    property Total: TIntaktDecimal read GetTotal;
    /// <summary>Discount on the line as a signed amount: what is added to the sum, so below zero.</summary>
    property Discount: TIntaktDecimal read GetDiscount;
    /// <summary>Discount on the line in percent.</summary>
    property DiscountPercent: TIntaktDecimal read GetDiscountPercent;
    /// <summary>Tax rate in percent: <c>19</c>, not <c>0.19</c>.</summary>
    property TaxRate: TIntaktDecimal read GetTaxRate;
    /// <summary>Tax amount of the line.</summary>
    property Tax: TIntaktDecimal read GetTax;
    /// <summary>Which side of the body the article is for.</summary>
    /// <remarks>One of <c>intakt_sides</c>; 0 where nothing is said.</remarks>
    property Side: TIntaktSide read GetSide;
    /// <summary>Reference of the prescription that the line rests on.</summary>
    property Prescription: UnicodeString read GetPrescription;
    /// <summary>When this line is wished for.</summary>
    property DeliveryDate: TIntaktDate read GetDeliveryDate;
    /// <summary>Options that the customer chose, such as size and colour, in the order of the file.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Attributes: TIntaktAttributeArray read GetAttributes;
    /// <summary>How many there are.</summary>
    property AttributeCount: Integer read GetAttributeCount;
    /// <summary>Remarks on the line.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Remarks: TIntaktTexts read GetRemarks;
    /// <summary>How many there are.</summary>
    property RemarkCount: Integer read GetRemarkCount;
    /// <summary>Values for which the model has no field.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Extensions: TIntaktExtensionArray read GetExtensions;
    /// <summary>How many there are.</summary>
    property ExtensionCount: Integer read GetExtensionCount;
    /// <summary>Where the line starts.</summary>
    property Position: IIntaktPosition read GetPosition;
  end;

  /// <summary>The amounts of a line.</summary>
  IIntaktLineAmounts = interface
    ['{9DCDC691-D6B7-5CE7-A97B-0C202AE7A9C7}']
    function GetLine: Int64;
    function GetSplit: TIntaktSplitMethod;
    function GetVoucher: TIntaktVoucherUse;
    function GetParts: TIntaktPartAmountsArray;
    function GetPartCount: Integer;
    /// <summary>The line, counted from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>How a discount, surcharge or shipping that stands as a line was split over the tax rates of the articles;
    /// none where the line states its rate.</summary>
    /// <remarks>One of <c>Methods</c>; 0 where nothing is said.</remarks>
    property Split: TIntaktSplitMethod read GetSplit;
    /// <summary>What a voucher that stands as a line is: a payment has no amounts here.</summary>
    /// <remarks>One of <c>Uses</c>; 0 where nothing is said.</remarks>
    property Voucher: TIntaktVoucherUse read GetVoucher;
    /// <summary>Its part under each rate; they sum to the line.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Parts: TIntaktPartAmountsArray read GetParts;
    /// <summary>How many there are.</summary>
    property PartCount: Integer read GetPartCount;
  end;

  /// <summary>Something that an order does not state, and without which sums cannot be told.</summary>
  IIntaktMissing = interface
    ['{40EA702B-A49B-5A05-A918-7637185A02DD}']
    function GetLine: Int64;
    function GetCharge: Int64;
    function GetField: TIntaktMissingField;
    /// <summary>The line, counted from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>The charge, counted from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Charge: Int64 read GetCharge;
    /// <summary>What is missing.</summary>
    /// <remarks>One of <c>Fields</c>; 0 where nothing is said.</remarks>
    property Field: TIntaktMissingField read GetField;
  end;

  /// <summary>What an order says of an article that the host does not have.</summary>
  IIntaktNewArticle = interface
    ['{8251B806-7F04-5DE4-A8F2-023213E218A5}']
    function GetNumber: UnicodeString;
    function GetName: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetPrices: TIntaktPriceKind;
    function GetTaxRate: TIntaktDecimal;
    function GetUnitCode: UnicodeString;
    /// <summary>The seller's code, else the GTIN, else the PZN.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>Short text.</summary>
    property Name: UnicodeString read GetName;
    /// <summary>GTIN (EAN).</summary>
    property Gtin: UnicodeString read GetGtin;
    /// <summary>Pharmazentralnummer.</summary>
    property Pzn: UnicodeString read GetPzn;
    /// <summary>Price of one unit, where the order states it as one number.</summary>
    property Price: TIntaktDecimal read GetPrice;
    /// <summary>Whether the price includes tax, where the order says so.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Prices: TIntaktPriceKind read GetPrices;
    /// <summary>Tax rate in percent.</summary>
    property TaxRate: TIntaktDecimal read GetTaxRate;
    /// <summary>Unit of the quantity.</summary>
    property UnitCode: UnicodeString read GetUnitCode;
  end;

  /// <summary>Something that a clerk or a channel of the host is told.</summary>
  IIntaktNotice = interface
    ['{7CCE5F38-9EC6-53AB-A6E6-B2C9DD3346F4}']
    function GetReason: IIntaktReason;
    function GetSeverity: TIntaktSeverity;
    function GetRecipients: TIntaktTexts;
    function GetRecipientCount: Integer;
    function GetChannels: TIntaktTexts;
    function GetChannelCount: Integer;
    /// <summary>What is told.</summary>
    property Reason: IIntaktReason read GetReason;
    /// <summary>How serious it is.</summary>
    /// <remarks>One of <c>intakt_severities</c>; 0 where nothing is said.</remarks>
    property Severity: TIntaktSeverity read GetSeverity;
    /// <summary>The clerks who want to hear of it; nobody in particular where the list is empty.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Recipients: TIntaktTexts read GetRecipients;
    /// <summary>How many there are.</summary>
    property RecipientCount: Integer read GetRecipientCount;
    /// <summary>The channels of the host that carry it, as the settings say.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Channels: TIntaktTexts read GetChannels;
    /// <summary>How many there are.</summary>
    property ChannelCount: Integer read GetChannelCount;
  end;

  /// <summary>Where the number of a document or a party comes from: or.</summary>
  IIntaktNumbering = interface
    ['{74B5C8D6-75CA-5A47-A98C-8EB2765D2A32}']
    function GetNumber: UnicodeString;
    function GetRange: UnicodeString;
    /// <summary>The whole number: the sender's, with the prefix of the settings in front.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>The name of the range in the settings that the number is drawn from when the plan is carried
    /// out.</summary>
    property Range: UnicodeString read GetRange;
  end;

  /// <summary>One order as the shop sent it.</summary>
  IIntaktOrder = interface
    ['{968D07B5-A1BB-5BC0-A6D9-B8B5C5A0984D}']
    function GetNumber: UnicodeString;
    function GetOrderType: UnicodeString;
    function GetDate: TIntaktDate;
    function GetDeliveryDate: TIntaktDate;
    function GetCurrency: UnicodeString;
    function GetPrices: TIntaktPriceKind;
    function GetReference: UnicodeString;
    function GetStatus: UnicodeString;
    function GetLanguage: UnicodeString;
    function GetChannel: UnicodeString;
    function GetShippingMethod: UnicodeString;
    function GetGuest: TIntaktAnswered;
    function GetParties: TIntaktPartyArray;
    function GetPartyCount: Integer;
    function GetLines: TIntaktOrderLineArray;
    function GetLineCount: Integer;
    function GetCharges: TIntaktChargeArray;
    function GetChargeCount: Integer;
    function GetPayments: TIntaktPaymentArray;
    function GetPaymentCount: Integer;
    function GetAttachments: TIntaktAttachmentArray;
    function GetAttachmentCount: Integer;
    function GetTotals: IIntaktTotals;
    function GetRemarks: TIntaktTexts;
    function GetRemarkCount: Integer;
    function GetExtensions: TIntaktExtensionArray;
    function GetExtensionCount: Integer;
    function GetProfile: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetProblems: TIntaktProblemArray;
    function GetProblemCount: Integer;
    function GetOrigins: TIntaktOriginArray;
    function GetOriginCount: Integer;
    function GetJson: UnicodeString;
    function GetPartyInRole(Value: TIntaktRole): IIntaktParty;
    /// <summary>The number that the shop gave the order. An order without one is held.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>The kind of document in the sender's own word or code (<c>standard</c>, <c>220</c>,
    /// <c>new</c>).</summary>
    property OrderType: UnicodeString read GetOrderType;
    /// <summary>When the order was placed.</summary>
    property Date: TIntaktDate read GetDate;
    /// <summary>When delivery is wished for.</summary>
    property DeliveryDate: TIntaktDate read GetDeliveryDate;
    /// <summary>ISO 4217 code, upper case, as the sender wrote it after the profile's tables.</summary>
    property Currency: UnicodeString read GetCurrency;
    /// <summary>Whether the prices of lines and charges include tax.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Prices: TIntaktPriceKind read GetPrices;
    /// <summary>The buyer's own reference or order number.</summary>
    property Reference: UnicodeString read GetReference;
    /// <summary>The state of the order in the shop, in the shop's own word.</summary>
    property Status: UnicodeString read GetStatus;
    /// <summary>ISO 639 code of the language of the customer.</summary>
    property Language: UnicodeString read GetLanguage;
    /// <summary>The shop or sales channel within the source.</summary>
    property Channel: UnicodeString read GetChannel;
    /// <summary>How the goods are sent, in the shop's own words.</summary>
    property ShippingMethod: UnicodeString read GetShippingMethod;
    /// <summary>Whether the customer ordered without an account in the shop.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property Guest: TIntaktAnswered read GetGuest;
    /// <summary>Who takes part, in the order of the profile's rules; at most one party in a role.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Parties: TIntaktPartyArray read GetParties;
    /// <summary>How many there are.</summary>
    property PartyCount: Integer read GetPartyCount;
    /// <summary>What is ordered, in the order of the file.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Lines: TIntaktOrderLineArray read GetLines;
    /// <summary>How many there are.</summary>
    property LineCount: Integer read GetLineCount;
    /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Charges: TIntaktChargeArray read GetCharges;
    /// <summary>How many there are.</summary>
    property ChargeCount: Integer read GetChargeCount;
    /// <summary>How the order is paid or was paid.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Payments: TIntaktPaymentArray read GetPayments;
    /// <summary>How many there are.</summary>
    property PaymentCount: Integer read GetPaymentCount;
    /// <summary>Files that belong to the order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Attachments: TIntaktAttachmentArray read GetAttachments;
    /// <summary>How many there are.</summary>
    property AttachmentCount: Integer read GetAttachmentCount;
    /// <summary>The sums as the sender states them.</summary>
    property Totals: IIntaktTotals read GetTotals;
    /// <summary>What the customer or the shop wrote.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Remarks: TIntaktTexts read GetRemarks;
    /// <summary>How many there are.</summary>
    property RemarkCount: Integer read GetRemarkCount;
    /// <summary>Values for which the model has no field.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Extensions: TIntaktExtensionArray read GetExtensions;
    /// <summary>How many there are.</summary>
    property ExtensionCount: Integer read GetExtensionCount;
    /// <summary>The profile that read the order.</summary>
    property Profile: UnicodeString read GetProfile;
    /// <summary>Where the record starts.</summary>
    property Position: IIntaktPosition read GetPosition;
    /// <summary>What was mended or is wrong. An order with a problem of severity error is held.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Problems: TIntaktProblemArray read GetProblems;
    /// <summary>How many there are.</summary>
    property ProblemCount: Integer read GetProblemCount;
    /// <summary>Where each value comes from, if the reader was asked to keep it.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Origins: TIntaktOriginArray read GetOrigins;
    /// <summary>How many there are.</summary>
    property OriginCount: Integer read GetOriginCount;
    /// <summary>The whole order as JSON, with the field names of <c>intakt read</c>; made when it is first asked for.
    /// Decimals are texts. NULL for NULL.</summary>
    property Json: UnicodeString read GetJson;
    /// <summary>The party that stands in a role, one of <c>intakt_roles</c>; NULL when there is none.</summary>
    property PartyInRole[Value: TIntaktRole]: IIntaktParty read GetPartyInRole;
  end;

  /// <summary>What makes an order one and the same.</summary>
  IIntaktOrderIdentity = interface
    ['{37541813-D768-5FB3-A8F3-30BBAC4E24CB}']
    function GetTenant: UnicodeString;
    function GetSource: UnicodeString;
    function GetKind: TIntaktDocumentKind;
    function GetNumber: UnicodeString;
    /// <summary>The company of the host.</summary>
    property Tenant: UnicodeString read GetTenant;
    /// <summary>The shop.</summary>
    property Source: UnicodeString read GetSource;
    /// <summary>What kind of document the order becomes.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktDocumentKind read GetKind;
    /// <summary>The number that the shop gave the order, without blanks around it.</summary>
    property Number: UnicodeString read GetNumber;
  end;

  /// <summary>Where one value of an order comes from. There are origins only if the reader was asked to keep them
  /// (<c>INTAKT_READER_TRACE</c>).</summary>
  IIntaktOrigin = interface
    ['{3C5FD157-05F2-52F2-AFEC-D31A53BB0089}']
    function GetField: UnicodeString;
    function GetRule: UnicodeString;
    function GetLayer: UnicodeString;
    function GetLevel: TIntaktLayer;
    function GetPositions: TIntaktPositionArray;
    function GetPositionCount: Integer;
    function GetPaths: TIntaktTexts;
    function GetPathCount: Integer;
    /// <summary>The field that was set, such as <c>lines[2].quantity</c>: lines, charges, payments and attachments are
    /// counted from 0, parties are named by their role as in <c>parties.orderer.city</c>.</summary>
    property Field: UnicodeString read GetField;
    /// <summary>The rule that made the value: its place in the profile, such as
    /// <c>order.lines.row.quantity</c>.</summary>
    property Rule: UnicodeString read GetRule;
    /// <summary>The id of the layer that the rule is of, which is that of a profile.</summary>
    property Layer: UnicodeString read GetLayer;
    /// <summary>Whose layer it is.</summary>
    /// <remarks>One of <c>intakt_layers</c>; 0 where nothing is said.</remarks>
    property Level: TIntaktLayer read GetLevel;
    /// <summary>The places in the input that the value was made from; none for a constant.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Positions: TIntaktPositionArray read GetPositions;
    /// <summary>How many there are.</summary>
    property PositionCount: Integer read GetPositionCount;
    /// <summary>The element or attribute at the place with the same index, such as
    /// <c>/order/lines/line[2]/quantity</c>.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Paths: TIntaktTexts read GetPaths;
    /// <summary>How many there are.</summary>
    property PathCount: Integer read GetPathCount;
  end;

  /// <summary>Two parties of a matcher that were compared, for the callback of: it is there until the callback
  /// returns.</summary>
  IIntaktPair = interface
    ['{56A9DB5D-CA83-5464-A716-4F1323AA589D}']
    function GetFirst: UnicodeString;
    function GetSecond: UnicodeString;
    function GetOutcome: TIntaktVerdictOutcome;
    function GetKind: TIntaktVerdictKind;
    function GetScore: Int64;
    function GetMatchKey: UnicodeString;
    function GetEvidence: TIntaktEvidenceArray;
    function GetEvidenceCount: Integer;
    function GetJson: UnicodeString;
    /// <summary>The id of the party that comes first.</summary>
    property First: UnicodeString read GetFirst;
    /// <summary>The id of the other party.</summary>
    property Second: UnicodeString read GetSecond;
    /// <summary>Whether they are one party; new stands for two different ones.</summary>
    /// <remarks>One of <c>Outcomes</c>; 0 where nothing is said.</remarks>
    property Outcome: TIntaktVerdictOutcome read GetOutcome;
    /// <summary>Why.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktVerdictKind read GetKind;
    /// <summary>The sum of the weights in 1/100 bit.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Score: Int64 read GetScore;
    /// <summary>What speaks for and against it in one word, as <c>MatchKey</c> has it.</summary>
    property MatchKey: UnicodeString read GetMatchKey;
    /// <summary>Field by field: ours is the value of the first, theirs that of the second.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Evidence: TIntaktEvidenceArray read GetEvidence;
    /// <summary>How many there are.</summary>
    property EvidenceCount: Integer read GetEvidenceCount;
    /// <summary>All of it; values stand masked.</summary>
    /// <remarks>JSON.</remarks>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>Amounts under one tax rate.</summary>
  IIntaktPartAmounts = interface
    ['{D91F55DE-AA8C-5B8B-A4AA-C9BBF3862303}']
    function GetRate: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetTaxCode: UnicodeString;
    function GetAccount: IIntaktRevenueAccount;
    /// <summary>Rate in percent; none where the order states tax amounts only.</summary>
    property Rate: TIntaktDecimal read GetRate;
    /// <summary>Without tax.</summary>
    property Net: TIntaktDecimal read GetNet;
    /// <summary>Tax.</summary>
    property Tax: TIntaktDecimal read GetTax;
    /// <summary>With tax.</summary>
    property Gross: TIntaktDecimal read GetGross;
    /// <summary>The target's code for the tax.</summary>
    property TaxCode: UnicodeString read GetTaxCode;
    /// <summary>The target's revenue account.</summary>
    property Account: IIntaktRevenueAccount read GetAccount;
  end;

  /// <summary>A person or a company. Texts are as written.</summary>
  IIntaktParty = interface
    ['{FA1AB525-CB85-5A27-A7A6-FB5B2CDF1C09}']
    function GetRole: TIntaktRole;
    function GetPosition: IIntaktPosition;
    function GetSourceId: UnicodeString;
    function GetCustomerNumber: UnicodeString;
    function GetSalutation: UnicodeString;
    function GetTitle: UnicodeString;
    function GetGivenName: UnicodeString;
    function GetFamilyName: UnicodeString;
    function GetBirthName: UnicodeString;
    function GetCompany: UnicodeString;
    function GetDepartment: UnicodeString;
    function GetBirthDate: TIntaktDate;
    function GetGender: TIntaktGender;
    function GetAddress: IIntaktAddress;
    function GetEmail: UnicodeString;
    function GetPhone: UnicodeString;
    function GetMobile: UnicodeString;
    function GetVatId: UnicodeString;
    function GetInsuranceNumber: UnicodeString;
    function GetOfficialId: UnicodeString;
    function GetIdentifiers: TIntaktIdentifierArray;
    function GetIdentifierCount: Integer;
    /// <summary>What the party is in the order; 0 where the party is no one's in particular, as in an action that creates
    /// it.</summary>
    /// <remarks>One of <c>intakt_roles</c>; 0 where nothing is said.</remarks>
    property Role: TIntaktRole read GetRole;
    /// <summary>Where the party stands in the input, for a party of an order.</summary>
    property Position: IIntaktPosition read GetPosition;
    /// <summary>The number that the *sender* knows the party by, unique within the source.</summary>
    property SourceId: UnicodeString read GetSourceId;
    /// <summary>The customer number in the host's numbering.</summary>
    property CustomerNumber: UnicodeString read GetCustomerNumber;
    /// <summary><c>Herr</c>, <c>Frau</c>, <c>Mr</c> as written.</summary>
    property Salutation: UnicodeString read GetSalutation;
    /// <summary>Academic title as written.</summary>
    property Title: UnicodeString read GetTitle;
    /// <summary>Given names.</summary>
    property GivenName: UnicodeString read GetGivenName;
    /// <summary>Family name with its prefixes.</summary>
    property FamilyName: UnicodeString read GetFamilyName;
    /// <summary>Family name at birth.</summary>
    property BirthName: UnicodeString read GetBirthName;
    /// <summary>Name of the company. A party with one is a company, its personal names are those of the
    /// contact.</summary>
    property Company: UnicodeString read GetCompany;
    /// <summary>Department or branch.</summary>
    property Department: UnicodeString read GetDepartment;
    /// <summary>Day of birth.</summary>
    property BirthDate: TIntaktDate read GetBirthDate;
    /// <summary>Gender, where stated.</summary>
    /// <remarks>One of <c>intakt_genders</c>; 0 where nothing is said.</remarks>
    property Gender: TIntaktGender read GetGender;
    /// <summary>Postal address.</summary>
    property Address: IIntaktAddress read GetAddress;
    /// <summary>E-mail address as written.</summary>
    property Email: UnicodeString read GetEmail;
    /// <summary>Telephone number as written.</summary>
    property Phone: UnicodeString read GetPhone;
    /// <summary>Mobile number as written.</summary>
    property Mobile: UnicodeString read GetMobile;
    /// <summary>VAT identification number.</summary>
    property VatId: UnicodeString read GetVatId;
    /// <summary>Health insurance number of the person (KVNR).</summary>
    property InsuranceNumber: UnicodeString read GetInsuranceNumber;
    /// <summary>Any other official number of the person or company (register number, tax number).</summary>
    property OfficialId: UnicodeString read GetOfficialId;
    /// <summary>Further numbers with the scheme that issued them, such as <c>gln</c>, <c>lanr</c>, <c>bsnr</c>,
    /// <c>ik</c>.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Identifiers: TIntaktIdentifierArray read GetIdentifiers;
    /// <summary>How many there are.</summary>
    property IdentifierCount: Integer read GetIdentifierCount;
  end;

  /// <summary>A party of the order and what was decided about it.</summary>
  IIntaktPartyPlan = interface
    ['{07DEA418-DDA7-59BB-A0D0-DD12314C6BB8}']
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    function GetDecision: TIntaktDecision;
    function GetReason: IIntaktReason;
    function GetAction: UnicodeString;
    function GetVerdict: IIntaktVerdict;
    /// <summary>Every role that this party has in the order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Roles: TIntaktRoleArray read GetRoles;
    /// <summary>How many there are.</summary>
    property RoleCount: Integer read GetRoleCount;
    /// <summary>What was decided.</summary>
    /// <remarks>One of <c>intakt_decisions</c>; 0 where nothing is said.</remarks>
    property Decision: TIntaktDecision read GetDecision;
    /// <summary>Why.</summary>
    property Reason: IIntaktReason read GetReason;
    /// <summary>The action that yields the party: it links, creates or awaits it.</summary>
    property Action: UnicodeString read GetAction;
    /// <summary>What the matcher found in the address book, or among the parties that are planned and not there yet. None
    /// for a party that was not looked up.</summary>
    property Verdict: IIntaktVerdict read GetVerdict;
  end;

  /// <summary>How the order is paid or was paid.</summary>
  IIntaktPayment = interface
    ['{5E0E61E3-C7B4-57FF-ABB9-F8FE1EBB9DC0}']
    function GetMethod: UnicodeString;
    function GetAmount: TIntaktDecimal;
    function GetPaid: TIntaktAnswered;
    function GetDate: TIntaktDate;
    function GetReference: UnicodeString;
    function GetDays: TIntaktDecimal;
    function GetTerms: UnicodeString;
    /// <summary>Method after the profile's tables, else in the sender's own words.</summary>
    property Method: UnicodeString read GetMethod;
    /// <summary>Amount already paid or to be paid this way.</summary>
    property Amount: TIntaktDecimal read GetAmount;
    /// <summary>Whether the money has been received.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property Paid: TIntaktAnswered read GetPaid;
    /// <summary>When the money was received.</summary>
    property Date: TIntaktDate read GetDate;
    /// <summary>Transaction number of the payment provider.</summary>
    property Reference: UnicodeString read GetReference;
    /// <summary>Days until payment is due.</summary>
    property Days: TIntaktDecimal read GetDays;
    /// <summary>Terms in the sender's own words.</summary>
    property Terms: UnicodeString read GetTerms;
  end;

  /// <summary>What has been paid of a document.</summary>
  IIntaktPaymentSummary = interface
    ['{41B71028-0745-5903-AF93-89AF626A2F88}']
    function GetState: TIntaktPaymentState;
    function GetPaid: TIntaktDecimal;
    function GetOpen: TIntaktDecimal;
    /// <summary>How far it is paid.</summary>
    /// <remarks>One of <c>States</c>; 0 where nothing is said.</remarks>
    property State: TIntaktPaymentState read GetState;
    /// <summary>The sum of what has been received, as far as the order says how much.</summary>
    property Paid: TIntaktDecimal read GetPaid;
    /// <summary>What is left to pay; below zero where too much was paid.</summary>
    property Open: TIntaktDecimal read GetOpen;
  end;

  /// <summary>What to do about one order. Carry out all of its actions or none, each after those that it depends on, and
  /// report the outcomes (the importer's or reader's).</summary>
  IIntaktPlan = interface
    ['{1051E032-3661-57A5-ACE2-97620445AEDC}']
    function GetJson: UnicodeString;
    function GetFormat: UnicodeString;
    function GetOrder: IIntaktPlannedOrder;
    function GetStatus: TIntaktPlanStatus;
    function GetReasons: TIntaktReasonArray;
    function GetReasonCount: Integer;
    function GetHasAddressBookSnapshot: Boolean;
    function GetAddressBookSnapshot: UInt64;
    function GetHasArticlesSnapshot: Boolean;
    function GetArticlesSnapshot: UInt64;
    function GetParties: TIntaktPartyPlanArray;
    function GetPartyCount: Integer;
    function GetActions: TIntaktActionArray;
    function GetActionCount: Integer;
    function GetQuestions: TIntaktQuestionArray;
    function GetQuestionCount: Integer;
    function GetRights: TIntaktRightArray;
    function GetRightCount: Integer;
    function GetAdjustments: TIntaktAdjustmentArray;
    function GetAdjustmentCount: Integer;
    function GetNotices: TIntaktNoticeArray;
    function GetNoticeCount: Integer;
    function GetTotals: IIntaktTotals;
    function GetAmounts: IIntaktAmounts;
    /// <summary>The whole plan as one line of JSON, as <c>Plan</c> has it; made when it is first asked for. NULL for
    /// NULL.</summary>
    property Json: UnicodeString read GetJson;
    /// <summary><c>intakt-plan/1</c>. A reader must refuse a format that it does not know.</summary>
    property Format: UnicodeString read GetFormat;
    /// <summary>The order.</summary>
    property Order: IIntaktPlannedOrder read GetOrder;
    /// <summary>Whether there is anything to do.</summary>
    /// <remarks>One of <c>Statuses</c>; 0 where nothing is said.</remarks>
    property Status: TIntaktPlanStatus read GetStatus;
    /// <summary>Why; for a held order every reason, not just the first.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Reasons: TIntaktReasonArray read GetReasons;
    /// <summary>How many there are.</summary>
    property ReasonCount: Integer read GetReasonCount;
    /// <summary>Whether it is known: The state of the address book that the plan was made on.</summary>
    property HasAddressBookSnapshot: Boolean read GetHasAddressBookSnapshot;
    /// <summary>The state of the address book that the plan was made on.</summary>
    /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
    /// none.</remarks>
    property AddressBookSnapshot: UInt64 read GetAddressBookSnapshot;
    /// <summary>Whether it is known: The state of the articles that the plan was made on.</summary>
    property HasArticlesSnapshot: Boolean read GetHasArticlesSnapshot;
    /// <summary>The state of the articles that the plan was made on.</summary>
    /// <remarks>Returns 1 and writes it to <c>value</c>, which may be NULL; or returns 0 and writes 0 where there is
    /// none.</remarks>
    property ArticlesSnapshot: UInt64 read GetArticlesSnapshot;
    /// <summary>Who takes part and who that is.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Parties: TIntaktPartyPlanArray read GetParties;
    /// <summary>How many there are.</summary>
    property PartyCount: Integer read GetPartyCount;
    /// <summary>What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of
    /// it or none is to be carried out.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Actions: TIntaktActionArray read GetActions;
    /// <summary>How many there are.</summary>
    property ActionCount: Integer read GetActionCount;
    /// <summary>What a clerk is asked.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Questions: TIntaktQuestionArray read GetQuestions;
    /// <summary>How many there are.</summary>
    property QuestionCount: Integer read GetQuestionCount;
    /// <summary>What the host's user must be allowed to do to carry the plan out, in the order of <c>Right::ALL</c>. One
    /// that is not granted holds the order.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Rights: TIntaktRightArray read GetRights;
    /// <summary>How many there are.</summary>
    property RightCount: Integer read GetRightCount;
    /// <summary>Values that the settings changed for the target.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Adjustments: TIntaktAdjustmentArray read GetAdjustments;
    /// <summary>How many there are.</summary>
    property AdjustmentCount: Integer read GetAdjustmentCount;
    /// <summary>What somebody wants to hear of. Nothing waits for an answer.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Notices: TIntaktNoticeArray read GetNotices;
    /// <summary>How many there are.</summary>
    property NoticeCount: Integer read GetNoticeCount;
    /// <summary>The sums as the sender states them.</summary>
    property Totals: IIntaktTotals read GetTotals;
    /// <summary>The amounts as they are computed, with what differs from the sums above. None where the order says
    /// nothing of money, and for an order that is skipped.</summary>
    property Amounts: IIntaktAmounts read GetAmounts;
  end;

  /// <summary>Which order a plan is for.</summary>
  IIntaktPlannedOrder = interface
    ['{BA461266-E22D-55A2-A308-46FE5093414A}']
    function GetTenant: UnicodeString;
    function GetSource: UnicodeString;
    function GetKind: TIntaktDocumentKind;
    function GetNumber: UnicodeString;
    function GetProfile: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetPayloadSha256: UnicodeString;
    /// <summary>The company of the host.</summary>
    property Tenant: UnicodeString read GetTenant;
    /// <summary>The shop.</summary>
    property Source: UnicodeString read GetSource;
    /// <summary>What kind of document the order becomes.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktDocumentKind read GetKind;
    /// <summary>The number that the shop gave the order, without blanks around it.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>The profile that read the order.</summary>
    property Profile: UnicodeString read GetProfile;
    /// <summary>Where the order stands in the input.</summary>
    property Position: IIntaktPosition read GetPosition;
    /// <summary>SHA-256 of the order's content in lower-case hexadecimal; see <c>payload_sha256</c>.</summary>
    property PayloadSha256: UnicodeString read GetPayloadSha256;
  end;

  /// <summary>A place in an input, counted in the bytes and characters that the sender wrote.</summary>
  IIntaktPosition = interface
    ['{F65BD797-1027-52DC-AE1F-FF4D111B9468}']
    function GetDocument: Int64;
    function GetLine: Int64;
    function GetColumn: Int64;
    function GetByte: Int64;
    /// <summary>Which document of an input of several, counted from 0 in the order of the profile's
    /// <c>documents</c>.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Document: Int64 read GetDocument;
    /// <summary>Line, from 1. A line ends with LF; CRLF counts once.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>Column in characters, from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Column: Int64 read GetColumn;
    /// <summary>Offset in bytes from the start of the file, from 0, in the file's own encoding.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Byte: Int64 read GetByte;
  end;

  /// <summary>What was mended or is wrong. Values out of an input are shown masked, so that every text but may be written
  /// to a log.</summary>
  IIntaktProblem = interface
    ['{437F9B72-32D6-5F34-A59C-8575E9D47274}']
    function GetCode: UnicodeString;
    function GetSeverity: TIntaktSeverity;
    function GetText: UnicodeString;
    function GetMessage: UnicodeString;
    function GetFileName: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetPath: UnicodeString;
    function GetRule: UnicodeString;
    function GetFound: UnicodeString;
    function GetFoundValue: UnicodeString;
    function GetExpected: UnicodeString;
    function GetHint: UnicodeString;
    /// <summary>The stable code, such as <c>order.number</c>: a word that programs may compare.</summary>
    property Code: UnicodeString read GetCode;
    /// <summary>How much it matters. An order with a problem of severity error is held.</summary>
    /// <remarks>One of <c>intakt_severities</c>; 0 where nothing is said.</remarks>
    property Severity: TIntaktSeverity read GetSeverity;
    /// <summary>Everything about it in one line.</summary>
    property Text: UnicodeString read GetText;
    /// <summary>What is wrong, in one sentence.</summary>
    property Message: UnicodeString read GetMessage;
    /// <summary>The file, as the host named it.</summary>
    property FileName: UnicodeString read GetFileName;
    /// <summary>Where it stands.</summary>
    property Position: IIntaktPosition read GetPosition;
    /// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>.</summary>
    property Path: UnicodeString read GetPath;
    /// <summary>The rule of the profile that was at work.</summary>
    property Rule: UnicodeString read GetRule;
    /// <summary>What was found, masked to its first letter and its length.</summary>
    property Found: UnicodeString read GetFound;
    /// <summary>What was found, as it stands in the input. May be personal data: not for logs.</summary>
    property FoundValue: UnicodeString read GetFoundValue;
    /// <summary>What would have been right.</summary>
    property Expected: UnicodeString read GetExpected;
    /// <summary>What to do.</summary>
    property Hint: UnicodeString read GetHint;
  end;

  /// <summary>Why something was decided.</summary>
  IIntaktReason = interface
    ['{3669E637-50CB-5B31-ACB6-3E9CB77A6E5D}']
    function GetCode: UnicodeString;
    function GetText: UnicodeString;
    function GetProblem: IIntaktProblem;
    /// <summary>The stable word.</summary>
    property Code: UnicodeString read GetCode;
    /// <summary>One sentence without personal data.</summary>
    property Text: UnicodeString read GetText;
    /// <summary>The problem behind it, if there is one; its values are masked.</summary>
    property Problem: IIntaktProblem read GetProblem;
  end;

  /// <summary>A known party that the one of the order probably belongs to. A hint, never an identity.</summary>
  IIntaktRelation = interface
    ['{7E71A56C-845C-5659-A4A1-71FA5AD53F11}']
    function GetKind: TIntaktRelationKind;
    function GetParty: UnicodeString;
    /// <summary>What kind of relation it is.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktRelationKind read GetKind;
    /// <summary>The id of the known party.</summary>
    property Party: UnicodeString read GetParty;
  end;

  /// <summary>A revenue account and what named it.</summary>
  IIntaktRevenueAccount = interface
    ['{1EE84F41-9637-5D23-ADE7-F54BA9A5C979}']
    function GetNumber: UnicodeString;
    function GetSource: TIntaktAccountSource;
    /// <summary>The account.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>What named it.</summary>
    /// <remarks>One of <c>Sources</c>; 0 where nothing is said.</remarks>
    property Source: TIntaktAccountSource read GetSource;
  end;

  /// <summary>A question with everything that a clerk needs to answer it: what the order says, and every candidate beside
  /// it. Personal data.</summary>
  IIntaktReviewCase = interface
    ['{A9A28223-423D-5C41-A0FB-10DCE96D44A4}']
    function GetRow: IIntaktReviewRow;
    function GetIsKept: TIntaktAnswered;
    function GetDate: TIntaktDate;
    function GetTotal: UnicodeString;
    function GetLines: Int64;
    function GetIsGuest: TIntaktAnswered;
    function GetParty: IIntaktParty;
    function GetCandidates: TIntaktCaseCandidateArray;
    function GetCandidateCount: Integer;
    function GetOrdered: IIntaktCaseLine;
    function GetChoices: TIntaktFoundArticleArray;
    function GetChoiceCount: Integer;
    function GetJson: UnicodeString;
    /// <summary>The question.</summary>
    property Row: IIntaktReviewRow read GetRow;
    /// <summary>Whether the order is kept, so that it can be planned again without its file.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property IsKept: TIntaktAnswered read GetIsKept;
    /// <summary>When the order was placed.</summary>
    property Date: TIntaktDate read GetDate;
    /// <summary>The sum of the order with its currency, as the sender states them, such as <c>10.00 EUR</c>.</summary>
    property Total: UnicodeString read GetTotal;
    /// <summary>How many lines the order has.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Lines: Int64 read GetLines;
    /// <summary>Whether the customer ordered without an account.</summary>
    /// <remarks>1 for yes, 0 for no, -1 where nothing is said.</remarks>
    property IsGuest: TIntaktAnswered read GetIsGuest;
    /// <summary>What the order says of the party that is asked about.</summary>
    property Party: IIntaktParty read GetParty;
    /// <summary>Every candidate, best first.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Candidates: TIntaktCaseCandidateArray read GetCandidates;
    /// <summary>How many there are.</summary>
    property CandidateCount: Integer read GetCandidateCount;
    /// <summary>What the order says in the line that is asked about, where an article is asked for.</summary>
    property Ordered: IIntaktCaseLine read GetOrdered;
    /// <summary>The articles to choose from, where an article is asked for.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Choices: TIntaktFoundArticleArray read GetChoices;
    /// <summary>How many there are.</summary>
    property ChoiceCount: Integer read GetChoiceCount;
    /// <summary>The whole case as JSON.</summary>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>A question for a clerk, with everything needed to answer it.</summary>
  IIntaktQuestion = interface
    ['{E0E85759-9590-5CDA-A139-A051FAF672E5}']
    function GetId: UnicodeString;
    function GetOrder: IIntaktOrderIdentity;
    function GetOwner: UnicodeString;
    function GetQuestion: TIntaktQuestionKind;
    function GetReason: IIntaktReason;
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    function GetVerdict: IIntaktVerdict;
    function GetLine: Int64;
    function GetArticles: TIntaktTexts;
    function GetArticleCount: Integer;
    function GetAnswers: TIntaktAnswerArray;
    function GetAnswerCount: Integer;
    function GetSubject: UnicodeString;
    function GetEvidence: UnicodeString;
    function GetOutdated: Int64;
    function GetJson: UnicodeString;
    /// <summary>Its id in the plan, such as <c>review-1</c>.</summary>
    property Id: UnicodeString read GetId;
    /// <summary>The order it is about; none when the order has no number.</summary>
    property Order: IIntaktOrderIdentity read GetOrder;
    /// <summary>Who is to answer, as the settings say.</summary>
    property Owner: UnicodeString read GetOwner;
    /// <summary>What is asked.</summary>
    /// <remarks>One of <c>intakt_questions</c>; 0 where nothing is said.</remarks>
    property Question: TIntaktQuestionKind read GetQuestion;
    /// <summary>Why it is asked.</summary>
    property Reason: IIntaktReason read GetReason;
    /// <summary>The roles of the party that it is about.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Roles: TIntaktRoleArray read GetRoles;
    /// <summary>How many there are.</summary>
    property RoleCount: Integer read GetRoleCount;
    /// <summary>What the matcher found, with every candidate.</summary>
    property Verdict: IIntaktVerdict read GetVerdict;
    /// <summary>The line that it is about, counted from 1.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>The ids of the articles to choose from.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Articles: TIntaktTexts read GetArticles;
    /// <summary>How many there are.</summary>
    property ArticleCount: Integer read GetArticleCount;
    /// <summary>The answers that make sense.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Answers: TIntaktAnswerArray read GetAnswers;
    /// <summary>How many there are.</summary>
    property AnswerCount: Integer read GetAnswerCount;
    /// <summary>Whom it is about, as a hash by which a decision on it is found again; see <c>Decide</c>. None where no
    /// decisions are kept, and for questions that are not about who a party is.</summary>
    property Subject: UnicodeString read GetSubject;
    /// <summary>The same with all that was known about it.</summary>
    property Evidence: UnicodeString read GetEvidence;
    /// <summary>The number of a decision about the party that does not fit any more, so that the question is asked
    /// again.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Outdated: Int64 read GetOutdated;
    /// <summary>The whole question, as plans have it.</summary>
    /// <remarks>JSON.</remarks>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>A question of some order, as the embedded database keeps it. It keeps its number for as long as it is
  /// asked.</summary>
  IIntaktReviewRow = interface
    ['{5EBEDC87-4CAC-5A08-A5B3-806C7FE493E0}']
    function GetId: Int64;
    function GetState: UnicodeString;
    function GetOwner: UnicodeString;
    function GetQuestion: UnicodeString;
    function GetCode: UnicodeString;
    function GetText: UnicodeString;
    function GetSource: UnicodeString;
    function GetTenant: UnicodeString;
    function GetKind: UnicodeString;
    function GetNumber: UnicodeString;
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    function GetAnswers: TIntaktTexts;
    function GetAnswerCount: Integer;
    function GetCandidates: TIntaktTexts;
    function GetCandidateCount: Integer;
    function GetLine: Int64;
    function GetArticles: TIntaktTexts;
    function GetArticleCount: Integer;
    function GetCreated: Int64;
    function GetChanged: Int64;
    function GetDecision: Int64;
    function GetOutdated: Int64;
    /// <summary>Its number, for <c>ReviewCase</c> and <c>Decide</c>.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Id: Int64 read GetId;
    /// <summary>How far it is: <c>new</c>, <c>in_work</c> or <c>done</c>.</summary>
    property State: UnicodeString read GetState;
    /// <summary>Who has it in work, or has answered it.</summary>
    property Owner: UnicodeString read GetOwner;
    /// <summary>What is asked, such as <c>which_party</c>.</summary>
    property Question: UnicodeString read GetQuestion;
    /// <summary>Why, as a stable word such as <c>party_unclear</c>.</summary>
    property Code: UnicodeString read GetCode;
    /// <summary>Why, as a sentence without personal data.</summary>
    property Text: UnicodeString read GetText;
    /// <summary>The source that the order is from.</summary>
    property Source: UnicodeString read GetSource;
    /// <summary>The tenant of the order; none where the order has no number.</summary>
    property Tenant: UnicodeString read GetTenant;
    /// <summary>What kind of document the order becomes, such as <c>intake</c>; none where the order has no
    /// number.</summary>
    property Kind: UnicodeString read GetKind;
    /// <summary>The number of the order.</summary>
    property Number: UnicodeString read GetNumber;
    /// <summary>The roles of the party that it is about.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Roles: TIntaktRoleArray read GetRoles;
    /// <summary>How many there are.</summary>
    property RoleCount: Integer read GetRoleCount;
    /// <summary>The answers that are possible, in the words of <c>Decide</c> and others.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Answers: TIntaktTexts read GetAnswers;
    /// <summary>How many there are.</summary>
    property AnswerCount: Integer read GetAnswerCount;
    /// <summary>The ids of the candidates, best first.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Candidates: TIntaktTexts read GetCandidates;
    /// <summary>How many there are.</summary>
    property CandidateCount: Integer read GetCandidateCount;
    /// <summary>The number of the line that it is about, counted from 1; 0 where it is about a party or the whole
    /// order.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Line: Int64 read GetLine;
    /// <summary>The ids of the articles to choose from, where an article is asked for.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Articles: TIntaktTexts read GetArticles;
    /// <summary>How many there are.</summary>
    property ArticleCount: Integer read GetArticleCount;
    /// <summary>Since when it is asked: seconds since 1970 (UTC).</summary>
    /// <remarks>0 where there is none.</remarks>
    property Created: Int64 read GetCreated;
    /// <summary>When somebody did something with it: seconds since 1970 (UTC).</summary>
    /// <remarks>0 where there is none.</remarks>
    property Changed: Int64 read GetChanged;
    /// <summary>The number of the decision that answered it.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Decision: Int64 read GetDecision;
    /// <summary>The number of a decision that does not fit any more, for which it is asked again.</summary>
    /// <remarks>0 where there is none.</remarks>
    property Outdated: Int64 read GetOutdated;
  end;

  /// <summary>Questions of the embedded database that wait for clerks, or are answered.</summary>
  IIntaktReviews = interface
    ['{92AD3EB1-B465-5FA6-A255-D708872E4793}']
    function GetRows: TIntaktReviewRowArray;
    function GetRowCount: Integer;
    function GetJson: UnicodeString;
    /// <summary>The questions, the oldest first.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Rows: TIntaktReviewRowArray read GetRows;
    /// <summary>How many there are.</summary>
    property RowCount: Integer read GetRowCount;
    /// <summary>All of them as a JSON array.</summary>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>The sums of one tax rate, as the sender states them.</summary>
  IIntaktTaxTotal = interface
    ['{2BCF8D39-9C45-55F0-A4AB-068C7D369C16}']
    function GetRate: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    /// <summary>Rate in percent.</summary>
    property Rate: TIntaktDecimal read GetRate;
    /// <summary>Sum without tax.</summary>
    property Net: TIntaktDecimal read GetNet;
    /// <summary>Tax.</summary>
    property Tax: TIntaktDecimal read GetTax;
  end;

  /// <summary>Why an order carries no tax, or does although its buyer has a VAT id.</summary>
  IIntaktTaxTreatment = interface
    ['{02034945-6267-54E1-A893-05BC369A2D09}']
    function GetKind: TIntaktTreatmentKind;
    function GetConditions: TIntaktConditionArray;
    function GetConditionCount: Integer;
    /// <summary>The outcome.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktTreatmentKind read GetKind;
    /// <summary>What it rests on, whether met or not.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Conditions: TIntaktConditionArray read GetConditions;
    /// <summary>How many there are.</summary>
    property ConditionCount: Integer read GetConditionCount;
  end;

  /// <summary>The sums as the sender states them.</summary>
  IIntaktTotals = interface
    ['{9089C2CC-E9B8-5891-A55E-6B30039C679B}']
    function GetLines: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetAmount: TIntaktDecimal;
    function GetLineCount: TIntaktDecimal;
    function GetRates: TIntaktTaxTotalArray;
    function GetRateCount: Integer;
    /// <summary>Sum of the lines under the order's price statement.</summary>
    property Lines: TIntaktDecimal read GetLines;
    /// <summary>Sum without tax.</summary>
    property Net: TIntaktDecimal read GetNet;
    /// <summary>Tax.</summary>
    property Tax: TIntaktDecimal read GetTax;
    /// <summary>Sum with tax.</summary>
    property Gross: TIntaktDecimal read GetGross;
    /// <summary>The sum of the order where the format does not say whether it includes tax.</summary>
    property Amount: TIntaktDecimal read GetAmount;
    /// <summary>How many lines the sender counted.</summary>
    property LineCount: TIntaktDecimal read GetLineCount;
    /// <summary>Tax by rate.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Rates: TIntaktTaxTotalArray read GetRates;
    /// <summary>How many there are.</summary>
    property RateCount: Integer read GetRateCount;
  end;

  /// <summary>The answer to the question who a party of an order is, with everything that it rests on.</summary>
  IIntaktVerdict = interface
    ['{5C295B45-9928-5226-A4F8-25B46AE7E8ED}']
    function GetOutcome: TIntaktVerdictOutcome;
    function GetKind: TIntaktVerdictKind;
    function GetParty: UnicodeString;
    function GetRelation: IIntaktRelation;
    function GetCandidates: TIntaktCandidateArray;
    function GetCandidateCount: Integer;
    function GetSentenceGerman: UnicodeString;
    function GetSentenceEnglish: UnicodeString;
    function GetJson: UnicodeString;
    /// <summary>Same, unclear or new.</summary>
    /// <remarks>One of <c>Outcomes</c>; 0 where nothing is said.</remarks>
    property Outcome: TIntaktVerdictOutcome read GetOutcome;
    /// <summary>Why.</summary>
    /// <remarks>One of <c>Kinds</c>; 0 where nothing is said.</remarks>
    property Kind: TIntaktVerdictKind read GetKind;
    /// <summary>The id of the party that it is; present exactly when the outcome is <c>same</c>.</summary>
    property Party: UnicodeString read GetParty;
    /// <summary>A known party that this one probably belongs to without being it; a hint, never an identity.</summary>
    property Relation: IIntaktRelation read GetRelation;
    /// <summary>Every candidate worth showing, best first; equal scores by id.</summary>
    /// <remarks>Made anew each time it is asked for: keep it in a variable to use it more than once.</remarks>
    property Candidates: TIntaktCandidateArray read GetCandidates;
    /// <summary>How many there are.</summary>
    property CandidateCount: Integer read GetCandidateCount;
    /// <summary>The verdict in one German sentence for a clerk, without personal data.</summary>
    property SentenceGerman: UnicodeString read GetSentenceGerman;
    /// <summary>The verdict in one English sentence for a clerk, without personal data.</summary>
    property SentenceEnglish: UnicodeString read GetSentenceEnglish;
    /// <summary>The whole verdict, as plans have it.</summary>
    /// <remarks>JSON.</remarks>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>What stands behind IIntaktAccount; for the units of Intakt.</summary>
  TIntaktAccountNode = class(TIntaktNode, IIntaktAccount)
  protected
    function GetTenant: UnicodeString;
    function GetSource: UnicodeString;
    function GetReadCount: Int64;
    function GetPlanned: Int64;
    function GetSkipped: Int64;
    function GetWaiting: Int64;
    function GetHeld: Int64;
    function GetFiltered: Int64;
    function GetUnreadable: Int64;
    function GetRecords: TIntaktAccountEntryArray;
    function GetRecordCount: Integer;
    function GetNotices: TIntaktAccountNoticesArray;
    function GetNoticeCount: Integer;
  public
    class function Wrap(Node: Pintakt_account; const Owner: IInterface): IIntaktAccount;
  end;

  /// <summary>What stands behind IIntaktAccountEntry; for the units of Intakt.</summary>
  TIntaktAccountEntryNode = class(TIntaktNode, IIntaktAccountEntry)
  protected
    function GetRecordClass: TIntaktClass;
    function GetNumber: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetReason: IIntaktReason;
  public
    class function Wrap(Node: Pintakt_account_entry; const Owner: IInterface): IIntaktAccountEntry;
  end;

  /// <summary>What stands behind IIntaktAccountNotices; for the units of Intakt.</summary>
  TIntaktAccountNoticesNode = class(TIntaktNode, IIntaktAccountNotices)
  protected
    function GetClerk: UnicodeString;
    function GetCode: UnicodeString;
    function GetTimes: Int64;
  public
    class function Wrap(Node: Pintakt_account_notices; const Owner: IInterface): IIntaktAccountNotices;
  end;

  /// <summary>What stands behind IIntaktAction; for the units of Intakt.</summary>
  TIntaktActionNode = class(TIntaktNode, IIntaktAction)
  protected
    function GetId: UnicodeString;
    function GetKind: TIntaktActionKind;
    function GetDependsOn: TIntaktTexts;
    function GetDependsOnCount: Integer;
    function GetReason: IIntaktReason;
    function GetPosition: IIntaktPosition;
    function GetParty: UnicodeString;
    function GetPartyAction: UnicodeString;
    function GetHasVersion: Boolean;
    function GetVersion: UInt64;
    function GetNewParty: IIntaktParty;
    function GetNumber: IIntaktNumbering;
    function GetAwaits: IIntaktAwaited;
    function GetFields: TIntaktFieldChangeArray;
    function GetFieldCount: Integer;
    function GetContact: UnicodeString;
    function GetArticle: UnicodeString;
    function GetNewArticle: IIntaktNewArticle;
    function GetPlaceholder: UnicodeString;
    function GetDocument: IIntaktDocumentPlan;
    function GetDocumentAction: UnicodeString;
    function GetPayment: IIntaktPayment;
    function GetPurpose: TIntaktPaymentPurpose;
    function GetAttachment: IIntaktAttachment;
    function GetContentSha256: UnicodeString;
    function GetSourceId: UnicodeString;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_action; const Owner: IInterface): IIntaktAction;
  end;

  /// <summary>What stands behind IIntaktAddress; for the units of Intakt.</summary>
  TIntaktAddressNode = class(TIntaktNode, IIntaktAddress)
  protected
    function GetKind: TIntaktAddressKind;
    function GetStreet: UnicodeString;
    function GetHouseNumber: UnicodeString;
    function GetLine2: UnicodeString;
    function GetPostalCode: UnicodeString;
    function GetCity: UnicodeString;
    function GetState: UnicodeString;
    function GetCountry: UnicodeString;
  public
    class function Wrap(Node: Pintakt_address; const Owner: IInterface): IIntaktAddress;
  end;

  /// <summary>What stands behind IIntaktAdjustment; for the units of Intakt.</summary>
  TIntaktAdjustmentNode = class(TIntaktNode, IIntaktAdjustment)
  protected
    function GetAction: UnicodeString;
    function GetField: UnicodeString;
    function GetLine: Int64;
    function GetOld: UnicodeString;
    function GetNew: UnicodeString;
    function GetRule: UnicodeString;
  public
    class function Wrap(Node: Pintakt_adjustment; const Owner: IInterface): IIntaktAdjustment;
  end;

  /// <summary>What stands behind IIntaktAmounts; for the units of Intakt.</summary>
  TIntaktAmountsNode = class(TIntaktNode, IIntaktAmounts)
  protected
    function GetCurrency: UnicodeString;
    function GetExchangeFactor: TIntaktDecimal;
    function GetPrices: TIntaktPriceKind;
    function GetRounding: TIntaktRounding;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetRoundingLine: TIntaktDecimal;
    function GetPayable: TIntaktDecimal;
    function GetRates: TIntaktPartAmountsArray;
    function GetRateCount: Integer;
    function GetLines: TIntaktLineAmountsArray;
    function GetLineCount: Integer;
    function GetCharges: TIntaktChargeAmountsArray;
    function GetChargeCount: Integer;
    function GetMissing: TIntaktMissingArray;
    function GetMissingCount: Integer;
    function GetDifferences: TIntaktDifferenceArray;
    function GetDifferenceCount: Integer;
    function GetTaxTreatment: IIntaktTaxTreatment;
    function GetPayment: IIntaktPaymentSummary;
  public
    class function Wrap(Node: Pintakt_amounts; const Owner: IInterface): IIntaktAmounts;
  end;

  /// <summary>What stands behind IIntaktAttachment; for the units of Intakt.</summary>
  TIntaktAttachmentNode = class(TIntaktNode, IIntaktAttachment)
  protected
    function GetId: UnicodeString;
    function GetName: UnicodeString;
    function GetPurpose: UnicodeString;
    function GetMediaType: UnicodeString;
    function GetSha256: UnicodeString;
    function GetDetectedType: UnicodeString;
    function GetContentSha256: UnicodeString;
    function GetContent: TBytes;
    function GetReference: UnicodeString;
    function GetPosition: IIntaktPosition;
  public
    class function Wrap(Node: Pintakt_attachment; const Owner: IInterface): IIntaktAttachment;
  end;

  /// <summary>What stands behind IIntaktAttribute; for the units of Intakt.</summary>
  TIntaktAttributeNode = class(TIntaktNode, IIntaktAttribute)
  protected
    function GetName: UnicodeString;
    function GetValue: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetArticleSuffix: UnicodeString;
  public
    class function Wrap(Node: Pintakt_attribute; const Owner: IInterface): IIntaktAttribute;
  end;

  /// <summary>What stands behind IIntaktAwaited; for the units of Intakt.</summary>
  TIntaktAwaitedNode = class(TIntaktNode, IIntaktAwaited)
  protected
    function GetOrder: IIntaktOrderIdentity;
    function GetAction: UnicodeString;
  public
    class function Wrap(Node: Pintakt_awaited; const Owner: IInterface): IIntaktAwaited;
  end;

  /// <summary>What stands behind IIntaktCandidate; for the units of Intakt.</summary>
  TIntaktCandidateNode = class(TIntaktNode, IIntaktCandidate)
  protected
    function GetParty: UnicodeString;
    function GetHasVersion: Boolean;
    function GetVersion: UInt64;
    function GetScore: Int64;
    function GetProofs: TIntaktProofArray;
    function GetProofCount: Integer;
    function GetContradictions: TIntaktContradictionArray;
    function GetContradictionCount: Integer;
    function GetEvidence: TIntaktEvidenceArray;
    function GetEvidenceCount: Integer;
    function GetMatchKey: UnicodeString;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_candidate; const Owner: IInterface): IIntaktCandidate;
  end;

  /// <summary>What stands behind IIntaktCaseCandidate; for the units of Intakt.</summary>
  TIntaktCaseCandidateNode = class(TIntaktNode, IIntaktCaseCandidate)
  protected
    function GetId: UnicodeString;
    function GetIsThere: TIntaktAnswered;
    function GetFlags: TIntaktTexts;
    function GetFlagCount: Integer;
    function GetIsNever: TIntaktAnswered;
    function GetScore: Int64;
    function GetProofs: TIntaktTexts;
    function GetProofCount: Integer;
    function GetContradictions: TIntaktTexts;
    function GetContradictionCount: Integer;
    function GetFields: TIntaktCaseFieldArray;
    function GetFieldCount: Integer;
    function GetEarlierOrders: TIntaktEarlierOrderArray;
    function GetEarlierOrderCount: Integer;
  public
    class function Wrap(Node: Pintakt_case_candidate; const Owner: IInterface): IIntaktCaseCandidate;
  end;

  /// <summary>What stands behind IIntaktCaseField; for the units of Intakt.</summary>
  TIntaktCaseFieldNode = class(TIntaktNode, IIntaktCaseField)
  protected
    function GetName: UnicodeString;
    function GetOrder: UnicodeString;
    function GetCandidate: UnicodeString;
    function GetResult: UnicodeString;
    function GetBecomes: UnicodeString;
    function GetAgreement: UnicodeString;
  public
    class function Wrap(Node: Pintakt_case_field; const Owner: IInterface): IIntaktCaseField;
  end;

  /// <summary>What stands behind IIntaktCaseLine; for the units of Intakt.</summary>
  TIntaktCaseLineNode = class(TIntaktNode, IIntaktCaseLine)
  protected
    function GetCode: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetName: UnicodeString;
    function GetQuantity: UnicodeString;
    function GetTaxRate: TIntaktDecimal;
  public
    class function Wrap(Node: Pintakt_case_line; const Owner: IInterface): IIntaktCaseLine;
  end;

  /// <summary>What stands behind IIntaktCharge; for the units of Intakt.</summary>
  TIntaktChargeNode = class(TIntaktNode, IIntaktCharge)
  protected
    function GetRule: UnicodeString;
    function GetKind: TIntaktChargeKind;
    function GetCaption: UnicodeString;
    function GetAmount: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetTaxRate: TIntaktDecimal;
    function GetPosition: IIntaktPosition;
  public
    class function Wrap(Node: Pintakt_charge; const Owner: IInterface): IIntaktCharge;
  end;

  /// <summary>What stands behind IIntaktChargeAmounts; for the units of Intakt.</summary>
  TIntaktChargeAmountsNode = class(TIntaktNode, IIntaktChargeAmounts)
  protected
    function GetCharge: Int64;
    function GetKind: TIntaktChargeKind;
    function GetSplit: TIntaktSplitMethod;
    function GetVoucher: TIntaktVoucherUse;
    function GetParts: TIntaktPartAmountsArray;
    function GetPartCount: Integer;
  public
    class function Wrap(Node: Pintakt_charge_amounts; const Owner: IInterface): IIntaktChargeAmounts;
  end;

  /// <summary>What stands behind IIntaktComment; for the units of Intakt.</summary>
  TIntaktCommentNode = class(TIntaktNode, IIntaktComment)
  protected
    function GetText: UnicodeString;
    function GetVisibility: TIntaktVisibility;
  public
    class function Wrap(Node: Pintakt_comment; const Owner: IInterface): IIntaktComment;
  end;

  /// <summary>What stands behind IIntaktCondition; for the units of Intakt.</summary>
  TIntaktConditionNode = class(TIntaktNode, IIntaktCondition)
  protected
    function GetKind: TIntaktConditionKind;
    function GetMet: TIntaktAnswered;
  public
    class function Wrap(Node: Pintakt_condition; const Owner: IInterface): IIntaktCondition;
  end;

  /// <summary>What stands behind IIntaktDifference; for the units of Intakt.</summary>
  TIntaktDifferenceNode = class(TIntaktNode, IIntaktDifference)
  protected
    function GetTotal: TIntaktTotalKind;
    function GetLine: Int64;
    function GetRate: TIntaktDecimal;
    function GetStated: TIntaktDecimal;
    function GetComputed: TIntaktDecimal;
    function GetAmount: TIntaktDecimal;
    function GetCause: TIntaktCause;
    function GetResolution: TIntaktResolution;
  public
    class function Wrap(Node: Pintakt_difference; const Owner: IInterface): IIntaktDifference;
  end;

  /// <summary>What stands behind IIntaktDocumentLine; for the units of Intakt.</summary>
  TIntaktDocumentLineNode = class(TIntaktNode, IIntaktDocumentLine)
  protected
    function GetArticleAction: UnicodeString;
    function GetLine: IIntaktOrderLine;
  public
    class function Wrap(Node: Pintakt_document_line; const Owner: IInterface): IIntaktDocumentLine;
  end;

  /// <summary>What stands behind IIntaktDocumentParty; for the units of Intakt.</summary>
  TIntaktDocumentPartyNode = class(TIntaktNode, IIntaktDocumentParty)
  protected
    function GetRole: TIntaktRole;
    function GetAction: UnicodeString;
    function GetContact: UnicodeString;
    function GetParty: IIntaktParty;
  public
    class function Wrap(Node: Pintakt_document_party; const Owner: IInterface): IIntaktDocumentParty;
  end;

  /// <summary>What stands behind IIntaktDocumentPlan; for the units of Intakt.</summary>
  TIntaktDocumentPlanNode = class(TIntaktNode, IIntaktDocumentPlan)
  protected
    function GetKind: TIntaktDocumentKind;
    function GetDocumentStatus: TIntaktDocumentStatus;
    function GetDocumentDate: TIntaktDate;
    function GetOrderNumber: UnicodeString;
    function GetNumber: IIntaktNumbering;
    function GetEmployee: UnicodeString;
    function GetBranch: UnicodeString;
    function GetClerk: UnicodeString;
    function GetOrderType: UnicodeString;
    function GetDate: TIntaktDate;
    function GetDeliveryDate: TIntaktDate;
    function GetCurrency: UnicodeString;
    function GetPrices: TIntaktPriceKind;
    function GetReference: UnicodeString;
    function GetStatus: UnicodeString;
    function GetLanguage: UnicodeString;
    function GetChannel: UnicodeString;
    function GetShippingMethod: UnicodeString;
    function GetParties: TIntaktDocumentPartyArray;
    function GetPartyCount: Integer;
    function GetLines: TIntaktDocumentLineArray;
    function GetLineCount: Integer;
    function GetCharges: TIntaktChargeArray;
    function GetChargeCount: Integer;
    function GetPayments: TIntaktPaymentArray;
    function GetPaymentCount: Integer;
    function GetRemarks: TIntaktTexts;
    function GetRemarkCount: Integer;
    function GetComments: TIntaktCommentArray;
    function GetCommentCount: Integer;
    function GetExtensions: TIntaktExtensionArray;
    function GetExtensionCount: Integer;
  public
    class function Wrap(Node: Pintakt_document_plan; const Owner: IInterface): IIntaktDocumentPlan;
  end;

  /// <summary>What stands behind IIntaktEarlierOrder; for the units of Intakt.</summary>
  TIntaktEarlierOrderNode = class(TIntaktNode, IIntaktEarlierOrder)
  protected
    function GetSource: UnicodeString;
    function GetKind: UnicodeString;
    function GetNumber: UnicodeString;
    function GetOrder: UnicodeString;
    function GetDate: TIntaktDate;
    function GetCreated: Int64;
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
  public
    class function Wrap(Node: Pintakt_earlier_order; const Owner: IInterface): IIntaktEarlierOrder;
  end;

  /// <summary>What stands behind IIntaktEvidence; for the units of Intakt.</summary>
  TIntaktEvidenceNode = class(TIntaktNode, IIntaktEvidence)
  protected
    function GetField: TIntaktEvidenceField;
    function GetLevel: TIntaktEvidenceLevel;
    function GetWeight: Int64;
    function GetRunningSum: Int64;
    function GetOurs: UnicodeString;
    function GetTheirs: UnicodeString;
    function GetOursValue: UnicodeString;
    function GetTheirsValue: UnicodeString;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_evidence; const Owner: IInterface): IIntaktEvidence;
  end;

  /// <summary>What stands behind IIntaktExtension; for the units of Intakt.</summary>
  TIntaktExtensionNode = class(TIntaktNode, IIntaktExtension)
  protected
    function GetName: UnicodeString;
    function GetValue: UnicodeString;
  public
    class function Wrap(Node: Pintakt_extension; const Owner: IInterface): IIntaktExtension;
  end;

  /// <summary>What stands behind IIntaktFieldChange; for the units of Intakt.</summary>
  TIntaktFieldChangeNode = class(TIntaktNode, IIntaktFieldChange)
  protected
    function GetField: TIntaktPartyField;
    function GetOld: UnicodeString;
    function GetNew: UnicodeString;
  public
    class function Wrap(Node: Pintakt_field_change; const Owner: IInterface): IIntaktFieldChange;
  end;

  /// <summary>What stands behind IIntaktFoundArticle; for the units of Intakt.</summary>
  TIntaktFoundArticleNode = class(TIntaktNode, IIntaktFoundArticle)
  protected
    function GetId: UnicodeString;
    function GetNumber: UnicodeString;
    function GetName: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetTaxRate: TIntaktDecimal;
    function GetUnitCode: UnicodeString;
  public
    class function Wrap(Node: Pintakt_found_article; const Owner: IInterface): IIntaktFoundArticle;
  end;

  /// <summary>What stands behind IIntaktFoundArticles; for the units of Intakt.</summary>
  TIntaktFoundArticlesNode = class(TIntaktNode, IIntaktFoundArticles)
  protected
    function GetArticles: TIntaktFoundArticleArray;
    function GetArticleCount: Integer;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_found_articles; const Owner: IInterface): IIntaktFoundArticles;
  end;

  /// <summary>What stands behind IIntaktFoundParties; for the units of Intakt.</summary>
  TIntaktFoundPartiesNode = class(TIntaktNode, IIntaktFoundParties)
  protected
    function GetParties: TIntaktFoundPartyArray;
    function GetPartyCount: Integer;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_found_parties; const Owner: IInterface): IIntaktFoundParties;
  end;

  /// <summary>What stands behind IIntaktFoundParty; for the units of Intakt.</summary>
  TIntaktFoundPartyNode = class(TIntaktNode, IIntaktFoundParty)
  protected
    function GetId: UnicodeString;
    function GetFlags: TIntaktTexts;
    function GetFlagCount: Integer;
    function GetFields: TIntaktTexts;
    function GetFieldCount: Integer;
    function GetValues: TIntaktTexts;
    function GetValueCount: Integer;
  public
    class function Wrap(Node: Pintakt_found_party; const Owner: IInterface): IIntaktFoundParty;
  end;

  /// <summary>What stands behind IIntaktIdentifier; for the units of Intakt.</summary>
  TIntaktIdentifierNode = class(TIntaktNode, IIntaktIdentifier)
  protected
    function GetScheme: UnicodeString;
    function GetValue: UnicodeString;
  public
    class function Wrap(Node: Pintakt_identifier; const Owner: IInterface): IIntaktIdentifier;
  end;

  /// <summary>What stands behind IIntaktOrderLine; for the units of Intakt.</summary>
  TIntaktOrderLineNode = class(TIntaktNode, IIntaktOrderLine)
  protected
    function GetRule: UnicodeString;
    function GetKind: TIntaktLineKind;
    function GetId: UnicodeString;
    function GetArticle: UnicodeString;
    function GetVariant: UnicodeString;
    function GetParent: UnicodeString;
    function GetBuyerArticle: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetAidNumber: UnicodeString;
    function GetName: UnicodeString;
    function GetDescription: UnicodeString;
    function GetQuantity: TIntaktDecimal;
    function GetUnitCode: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetPriceTotal: TIntaktDecimal;
    function GetPriceQuantity: TIntaktDecimal;
    function GetPrices: TIntaktPriceKind;
    function GetTotal: TIntaktDecimal;
    function GetDiscount: TIntaktDecimal;
    function GetDiscountPercent: TIntaktDecimal;
    function GetTaxRate: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetSide: TIntaktSide;
    function GetPrescription: UnicodeString;
    function GetDeliveryDate: TIntaktDate;
    function GetAttributes: TIntaktAttributeArray;
    function GetAttributeCount: Integer;
    function GetRemarks: TIntaktTexts;
    function GetRemarkCount: Integer;
    function GetExtensions: TIntaktExtensionArray;
    function GetExtensionCount: Integer;
    function GetPosition: IIntaktPosition;
  public
    class function Wrap(Node: Pintakt_line; const Owner: IInterface): IIntaktOrderLine;
  end;

  /// <summary>What stands behind IIntaktLineAmounts; for the units of Intakt.</summary>
  TIntaktLineAmountsNode = class(TIntaktNode, IIntaktLineAmounts)
  protected
    function GetLine: Int64;
    function GetSplit: TIntaktSplitMethod;
    function GetVoucher: TIntaktVoucherUse;
    function GetParts: TIntaktPartAmountsArray;
    function GetPartCount: Integer;
  public
    class function Wrap(Node: Pintakt_line_amounts; const Owner: IInterface): IIntaktLineAmounts;
  end;

  /// <summary>What stands behind IIntaktMissing; for the units of Intakt.</summary>
  TIntaktMissingNode = class(TIntaktNode, IIntaktMissing)
  protected
    function GetLine: Int64;
    function GetCharge: Int64;
    function GetField: TIntaktMissingField;
  public
    class function Wrap(Node: Pintakt_missing; const Owner: IInterface): IIntaktMissing;
  end;

  /// <summary>What stands behind IIntaktNewArticle; for the units of Intakt.</summary>
  TIntaktNewArticleNode = class(TIntaktNode, IIntaktNewArticle)
  protected
    function GetNumber: UnicodeString;
    function GetName: UnicodeString;
    function GetGtin: UnicodeString;
    function GetPzn: UnicodeString;
    function GetPrice: TIntaktDecimal;
    function GetPrices: TIntaktPriceKind;
    function GetTaxRate: TIntaktDecimal;
    function GetUnitCode: UnicodeString;
  public
    class function Wrap(Node: Pintakt_new_article; const Owner: IInterface): IIntaktNewArticle;
  end;

  /// <summary>What stands behind IIntaktNotice; for the units of Intakt.</summary>
  TIntaktNoticeNode = class(TIntaktNode, IIntaktNotice)
  protected
    function GetReason: IIntaktReason;
    function GetSeverity: TIntaktSeverity;
    function GetRecipients: TIntaktTexts;
    function GetRecipientCount: Integer;
    function GetChannels: TIntaktTexts;
    function GetChannelCount: Integer;
  public
    class function Wrap(Node: Pintakt_notice; const Owner: IInterface): IIntaktNotice;
  end;

  /// <summary>What stands behind IIntaktNumbering; for the units of Intakt.</summary>
  TIntaktNumberingNode = class(TIntaktNode, IIntaktNumbering)
  protected
    function GetNumber: UnicodeString;
    function GetRange: UnicodeString;
  public
    class function Wrap(Node: Pintakt_numbering; const Owner: IInterface): IIntaktNumbering;
  end;

  /// <summary>What stands behind IIntaktOrder; for the units of Intakt.</summary>
  TIntaktOrderNode = class(TIntaktNode, IIntaktOrder)
  protected
    function GetNumber: UnicodeString;
    function GetOrderType: UnicodeString;
    function GetDate: TIntaktDate;
    function GetDeliveryDate: TIntaktDate;
    function GetCurrency: UnicodeString;
    function GetPrices: TIntaktPriceKind;
    function GetReference: UnicodeString;
    function GetStatus: UnicodeString;
    function GetLanguage: UnicodeString;
    function GetChannel: UnicodeString;
    function GetShippingMethod: UnicodeString;
    function GetGuest: TIntaktAnswered;
    function GetParties: TIntaktPartyArray;
    function GetPartyCount: Integer;
    function GetLines: TIntaktOrderLineArray;
    function GetLineCount: Integer;
    function GetCharges: TIntaktChargeArray;
    function GetChargeCount: Integer;
    function GetPayments: TIntaktPaymentArray;
    function GetPaymentCount: Integer;
    function GetAttachments: TIntaktAttachmentArray;
    function GetAttachmentCount: Integer;
    function GetTotals: IIntaktTotals;
    function GetRemarks: TIntaktTexts;
    function GetRemarkCount: Integer;
    function GetExtensions: TIntaktExtensionArray;
    function GetExtensionCount: Integer;
    function GetProfile: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetProblems: TIntaktProblemArray;
    function GetProblemCount: Integer;
    function GetOrigins: TIntaktOriginArray;
    function GetOriginCount: Integer;
    function GetJson: UnicodeString;
    function GetPartyInRole(Value: TIntaktRole): IIntaktParty;
  public
    class function Wrap(Node: Pintakt_order; const Owner: IInterface): IIntaktOrder;
  end;

  /// <summary>What stands behind IIntaktOrderIdentity; for the units of Intakt.</summary>
  TIntaktOrderIdentityNode = class(TIntaktNode, IIntaktOrderIdentity)
  protected
    function GetTenant: UnicodeString;
    function GetSource: UnicodeString;
    function GetKind: TIntaktDocumentKind;
    function GetNumber: UnicodeString;
  public
    class function Wrap(Node: Pintakt_order_identity; const Owner: IInterface): IIntaktOrderIdentity;
  end;

  /// <summary>What stands behind IIntaktOrigin; for the units of Intakt.</summary>
  TIntaktOriginNode = class(TIntaktNode, IIntaktOrigin)
  protected
    function GetField: UnicodeString;
    function GetRule: UnicodeString;
    function GetLayer: UnicodeString;
    function GetLevel: TIntaktLayer;
    function GetPositions: TIntaktPositionArray;
    function GetPositionCount: Integer;
    function GetPaths: TIntaktTexts;
    function GetPathCount: Integer;
  public
    class function Wrap(Node: Pintakt_origin; const Owner: IInterface): IIntaktOrigin;
  end;

  /// <summary>What stands behind IIntaktPair; for the units of Intakt.</summary>
  TIntaktPairNode = class(TIntaktNode, IIntaktPair)
  protected
    function GetFirst: UnicodeString;
    function GetSecond: UnicodeString;
    function GetOutcome: TIntaktVerdictOutcome;
    function GetKind: TIntaktVerdictKind;
    function GetScore: Int64;
    function GetMatchKey: UnicodeString;
    function GetEvidence: TIntaktEvidenceArray;
    function GetEvidenceCount: Integer;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_pair; const Owner: IInterface): IIntaktPair;
  end;

  /// <summary>What stands behind IIntaktPartAmounts; for the units of Intakt.</summary>
  TIntaktPartAmountsNode = class(TIntaktNode, IIntaktPartAmounts)
  protected
    function GetRate: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetTaxCode: UnicodeString;
    function GetAccount: IIntaktRevenueAccount;
  public
    class function Wrap(Node: Pintakt_part_amounts; const Owner: IInterface): IIntaktPartAmounts;
  end;

  /// <summary>What stands behind IIntaktParty; for the units of Intakt.</summary>
  TIntaktPartyNode = class(TIntaktNode, IIntaktParty)
  protected
    function GetRole: TIntaktRole;
    function GetPosition: IIntaktPosition;
    function GetSourceId: UnicodeString;
    function GetCustomerNumber: UnicodeString;
    function GetSalutation: UnicodeString;
    function GetTitle: UnicodeString;
    function GetGivenName: UnicodeString;
    function GetFamilyName: UnicodeString;
    function GetBirthName: UnicodeString;
    function GetCompany: UnicodeString;
    function GetDepartment: UnicodeString;
    function GetBirthDate: TIntaktDate;
    function GetGender: TIntaktGender;
    function GetAddress: IIntaktAddress;
    function GetEmail: UnicodeString;
    function GetPhone: UnicodeString;
    function GetMobile: UnicodeString;
    function GetVatId: UnicodeString;
    function GetInsuranceNumber: UnicodeString;
    function GetOfficialId: UnicodeString;
    function GetIdentifiers: TIntaktIdentifierArray;
    function GetIdentifierCount: Integer;
  public
    class function Wrap(Node: Pintakt_party; const Owner: IInterface): IIntaktParty;
  end;

  /// <summary>What stands behind IIntaktPartyPlan; for the units of Intakt.</summary>
  TIntaktPartyPlanNode = class(TIntaktNode, IIntaktPartyPlan)
  protected
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    function GetDecision: TIntaktDecision;
    function GetReason: IIntaktReason;
    function GetAction: UnicodeString;
    function GetVerdict: IIntaktVerdict;
  public
    class function Wrap(Node: Pintakt_party_plan; const Owner: IInterface): IIntaktPartyPlan;
  end;

  /// <summary>What stands behind IIntaktPayment; for the units of Intakt.</summary>
  TIntaktPaymentNode = class(TIntaktNode, IIntaktPayment)
  protected
    function GetMethod: UnicodeString;
    function GetAmount: TIntaktDecimal;
    function GetPaid: TIntaktAnswered;
    function GetDate: TIntaktDate;
    function GetReference: UnicodeString;
    function GetDays: TIntaktDecimal;
    function GetTerms: UnicodeString;
  public
    class function Wrap(Node: Pintakt_payment; const Owner: IInterface): IIntaktPayment;
  end;

  /// <summary>What stands behind IIntaktPaymentSummary; for the units of Intakt.</summary>
  TIntaktPaymentSummaryNode = class(TIntaktNode, IIntaktPaymentSummary)
  protected
    function GetState: TIntaktPaymentState;
    function GetPaid: TIntaktDecimal;
    function GetOpen: TIntaktDecimal;
  public
    class function Wrap(Node: Pintakt_payment_summary; const Owner: IInterface): IIntaktPaymentSummary;
  end;

  /// <summary>What stands behind IIntaktPlan; for the units of Intakt.</summary>
  TIntaktPlanNode = class(TIntaktNode, IIntaktPlan)
  protected
    function GetJson: UnicodeString;
    function GetFormat: UnicodeString;
    function GetOrder: IIntaktPlannedOrder;
    function GetStatus: TIntaktPlanStatus;
    function GetReasons: TIntaktReasonArray;
    function GetReasonCount: Integer;
    function GetHasAddressBookSnapshot: Boolean;
    function GetAddressBookSnapshot: UInt64;
    function GetHasArticlesSnapshot: Boolean;
    function GetArticlesSnapshot: UInt64;
    function GetParties: TIntaktPartyPlanArray;
    function GetPartyCount: Integer;
    function GetActions: TIntaktActionArray;
    function GetActionCount: Integer;
    function GetQuestions: TIntaktQuestionArray;
    function GetQuestionCount: Integer;
    function GetRights: TIntaktRightArray;
    function GetRightCount: Integer;
    function GetAdjustments: TIntaktAdjustmentArray;
    function GetAdjustmentCount: Integer;
    function GetNotices: TIntaktNoticeArray;
    function GetNoticeCount: Integer;
    function GetTotals: IIntaktTotals;
    function GetAmounts: IIntaktAmounts;
  public
    class function Wrap(Node: Pintakt_plan; const Owner: IInterface): IIntaktPlan;
  end;

  /// <summary>What stands behind IIntaktPlannedOrder; for the units of Intakt.</summary>
  TIntaktPlannedOrderNode = class(TIntaktNode, IIntaktPlannedOrder)
  protected
    function GetTenant: UnicodeString;
    function GetSource: UnicodeString;
    function GetKind: TIntaktDocumentKind;
    function GetNumber: UnicodeString;
    function GetProfile: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetPayloadSha256: UnicodeString;
  public
    class function Wrap(Node: Pintakt_planned_order; const Owner: IInterface): IIntaktPlannedOrder;
  end;

  /// <summary>What stands behind IIntaktPosition; for the units of Intakt.</summary>
  TIntaktPositionNode = class(TIntaktNode, IIntaktPosition)
  protected
    function GetDocument: Int64;
    function GetLine: Int64;
    function GetColumn: Int64;
    function GetByte: Int64;
  public
    class function Wrap(Node: Pintakt_position; const Owner: IInterface): IIntaktPosition;
  end;

  /// <summary>What stands behind IIntaktProblem; for the units of Intakt.</summary>
  TIntaktProblemNode = class(TIntaktNode, IIntaktProblem)
  protected
    function GetCode: UnicodeString;
    function GetSeverity: TIntaktSeverity;
    function GetText: UnicodeString;
    function GetMessage: UnicodeString;
    function GetFileName: UnicodeString;
    function GetPosition: IIntaktPosition;
    function GetPath: UnicodeString;
    function GetRule: UnicodeString;
    function GetFound: UnicodeString;
    function GetFoundValue: UnicodeString;
    function GetExpected: UnicodeString;
    function GetHint: UnicodeString;
  public
    class function Wrap(Node: Pintakt_problem; const Owner: IInterface): IIntaktProblem;
  end;

  /// <summary>What stands behind IIntaktReason; for the units of Intakt.</summary>
  TIntaktReasonNode = class(TIntaktNode, IIntaktReason)
  protected
    function GetCode: UnicodeString;
    function GetText: UnicodeString;
    function GetProblem: IIntaktProblem;
  public
    class function Wrap(Node: Pintakt_reason; const Owner: IInterface): IIntaktReason;
  end;

  /// <summary>What stands behind IIntaktRelation; for the units of Intakt.</summary>
  TIntaktRelationNode = class(TIntaktNode, IIntaktRelation)
  protected
    function GetKind: TIntaktRelationKind;
    function GetParty: UnicodeString;
  public
    class function Wrap(Node: Pintakt_relation; const Owner: IInterface): IIntaktRelation;
  end;

  /// <summary>What stands behind IIntaktRevenueAccount; for the units of Intakt.</summary>
  TIntaktRevenueAccountNode = class(TIntaktNode, IIntaktRevenueAccount)
  protected
    function GetNumber: UnicodeString;
    function GetSource: TIntaktAccountSource;
  public
    class function Wrap(Node: Pintakt_revenue_account; const Owner: IInterface): IIntaktRevenueAccount;
  end;

  /// <summary>What stands behind IIntaktReviewCase; for the units of Intakt.</summary>
  TIntaktReviewCaseNode = class(TIntaktNode, IIntaktReviewCase)
  protected
    function GetRow: IIntaktReviewRow;
    function GetIsKept: TIntaktAnswered;
    function GetDate: TIntaktDate;
    function GetTotal: UnicodeString;
    function GetLines: Int64;
    function GetIsGuest: TIntaktAnswered;
    function GetParty: IIntaktParty;
    function GetCandidates: TIntaktCaseCandidateArray;
    function GetCandidateCount: Integer;
    function GetOrdered: IIntaktCaseLine;
    function GetChoices: TIntaktFoundArticleArray;
    function GetChoiceCount: Integer;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_review_case; const Owner: IInterface): IIntaktReviewCase;
  end;

  /// <summary>What stands behind IIntaktQuestion; for the units of Intakt.</summary>
  TIntaktQuestionNode = class(TIntaktNode, IIntaktQuestion)
  protected
    function GetId: UnicodeString;
    function GetOrder: IIntaktOrderIdentity;
    function GetOwner: UnicodeString;
    function GetQuestion: TIntaktQuestionKind;
    function GetReason: IIntaktReason;
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    function GetVerdict: IIntaktVerdict;
    function GetLine: Int64;
    function GetArticles: TIntaktTexts;
    function GetArticleCount: Integer;
    function GetAnswers: TIntaktAnswerArray;
    function GetAnswerCount: Integer;
    function GetSubject: UnicodeString;
    function GetEvidence: UnicodeString;
    function GetOutdated: Int64;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_review_item; const Owner: IInterface): IIntaktQuestion;
  end;

  /// <summary>What stands behind IIntaktReviewRow; for the units of Intakt.</summary>
  TIntaktReviewRowNode = class(TIntaktNode, IIntaktReviewRow)
  protected
    function GetId: Int64;
    function GetState: UnicodeString;
    function GetOwner: UnicodeString;
    function GetQuestion: UnicodeString;
    function GetCode: UnicodeString;
    function GetText: UnicodeString;
    function GetSource: UnicodeString;
    function GetTenant: UnicodeString;
    function GetKind: UnicodeString;
    function GetNumber: UnicodeString;
    function GetRoles: TIntaktRoleArray;
    function GetRoleCount: Integer;
    function GetAnswers: TIntaktTexts;
    function GetAnswerCount: Integer;
    function GetCandidates: TIntaktTexts;
    function GetCandidateCount: Integer;
    function GetLine: Int64;
    function GetArticles: TIntaktTexts;
    function GetArticleCount: Integer;
    function GetCreated: Int64;
    function GetChanged: Int64;
    function GetDecision: Int64;
    function GetOutdated: Int64;
  public
    class function Wrap(Node: Pintakt_review_row; const Owner: IInterface): IIntaktReviewRow;
  end;

  /// <summary>What stands behind IIntaktReviews; for the units of Intakt.</summary>
  TIntaktReviewsNode = class(TIntaktNode, IIntaktReviews)
  protected
    function GetRows: TIntaktReviewRowArray;
    function GetRowCount: Integer;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_reviews; const Owner: IInterface): IIntaktReviews;
  end;

  /// <summary>What stands behind IIntaktTaxTotal; for the units of Intakt.</summary>
  TIntaktTaxTotalNode = class(TIntaktNode, IIntaktTaxTotal)
  protected
    function GetRate: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
  public
    class function Wrap(Node: Pintakt_tax_total; const Owner: IInterface): IIntaktTaxTotal;
  end;

  /// <summary>What stands behind IIntaktTaxTreatment; for the units of Intakt.</summary>
  TIntaktTaxTreatmentNode = class(TIntaktNode, IIntaktTaxTreatment)
  protected
    function GetKind: TIntaktTreatmentKind;
    function GetConditions: TIntaktConditionArray;
    function GetConditionCount: Integer;
  public
    class function Wrap(Node: Pintakt_tax_treatment; const Owner: IInterface): IIntaktTaxTreatment;
  end;

  /// <summary>What stands behind IIntaktTotals; for the units of Intakt.</summary>
  TIntaktTotalsNode = class(TIntaktNode, IIntaktTotals)
  protected
    function GetLines: TIntaktDecimal;
    function GetNet: TIntaktDecimal;
    function GetTax: TIntaktDecimal;
    function GetGross: TIntaktDecimal;
    function GetAmount: TIntaktDecimal;
    function GetLineCount: TIntaktDecimal;
    function GetRates: TIntaktTaxTotalArray;
    function GetRateCount: Integer;
  public
    class function Wrap(Node: Pintakt_totals; const Owner: IInterface): IIntaktTotals;
  end;

  /// <summary>What stands behind IIntaktVerdict; for the units of Intakt.</summary>
  TIntaktVerdictNode = class(TIntaktNode, IIntaktVerdict)
  protected
    function GetOutcome: TIntaktVerdictOutcome;
    function GetKind: TIntaktVerdictKind;
    function GetParty: UnicodeString;
    function GetRelation: IIntaktRelation;
    function GetCandidates: TIntaktCandidateArray;
    function GetCandidateCount: Integer;
    function GetSentenceGerman: UnicodeString;
    function GetSentenceEnglish: UnicodeString;
    function GetJson: UnicodeString;
  public
    class function Wrap(Node: Pintakt_verdict; const Owner: IInterface): IIntaktVerdict;
  end;

const
  /// <summary>It is done. The text is the id of what was made, which parties and articles that were created
  /// need.</summary>
  IntaktOutcomeDone = TIntaktOutcome(1);
  /// <summary>It is not done, for certain. The text is the reason in the host's words; it is kept, so without personal
  /// data.</summary>
  IntaktOutcomeFailed = TIntaktOutcome(2);
  /// <summary>The host cannot tell, as after a lost connection. It must ask its data before going on, and report
  /// again.</summary>
  IntaktOutcomeUnknown = TIntaktOutcome(3);
  /// <summary>The host's article number, to the letter.</summary>
  IntaktArticleKeyNumber = TIntaktArticleKey(1);
  /// <summary>GTIN (EAN), without leading zeros.</summary>
  IntaktArticleKeyGtin = TIntaktArticleKey(2);
  /// <summary>Pharmazentralnummer, without leading zeros.</summary>
  IntaktArticleKeyPzn = TIntaktArticleKey(3);
  /// <summary>Drawn for something that is being written.</summary>
  IntaktNumberStateReserved = TIntaktNumberState(1);
  /// <summary>What it was drawn for is written: it is used for good.</summary>
  IntaktNumberStateCommitted = TIntaktNumberState(2);
  /// <summary>What it was drawn for was not written. It may be drawn again.</summary>
  IntaktNumberStateReleased = TIntaktNumberState(3);
  /// <summary>The host says that it is in use already. It is never drawn.</summary>
  IntaktNumberStateTaken = TIntaktNumberState(4);
  /// <summary>Something was left out or cannot be read.</summary>
  IntaktLogLevelWarn = TIntaktLogLevel(1);
  /// <summary>What was done: inputs, plans, outcomes.</summary>
  IntaktLogLevelInfo = TIntaktLogLevel(2);
  /// <summary>Every decision, too.</summary>
  IntaktLogLevelDebug = TIntaktLogLevel(3);
  /// <summary>A document.</summary>
  IntaktWrittenKindDocument = TIntaktWrittenKind(1);
  /// <summary>A party.</summary>
  IntaktWrittenKindParty = TIntaktWrittenKind(2);
  /// <summary>A contact of a company.</summary>
  IntaktWrittenKindContact = TIntaktWrittenKind(3);
  /// <summary>An article.</summary>
  IntaktWrittenKindArticle = TIntaktWrittenKind(4);
  /// <summary>As it was written.</summary>
  IntaktWrittenUnchanged = TIntaktWritten(1);
  /// <summary>Somebody has changed it since.</summary>
  IntaktWrittenEdited = TIntaktWritten(2);
  /// <summary>It is not there any more.</summary>
  IntaktWrittenGone = TIntaktWritten(3);
  /// <summary>Others need it: a party that has other documents, an article in other lines.</summary>
  IntaktWrittenUsed = TIntaktWritten(4);
  /// <summary>It cannot be taken back at all: a document that is posted, sent or paid out.</summary>
  IntaktWrittenFinal = TIntaktWritten(5);
  /// <summary>Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken in
  /// again.</summary>
  IntaktKeptOrders = TIntaktKept(1);
  /// <summary>Past runs with their accounts.</summary>
  IntaktKeptRuns = TIntaktKept(2);
  /// <summary>The content of files that came with orders.</summary>
  IntaktKeptAttachments = TIntaktKept(4);
  /// <summary>Who ordered.</summary>
  IntaktRoleOrderer = TIntaktRole(1);
  /// <summary>For whom the goods are. A mother orders for her child, a home for its resident.</summary>
  IntaktRolePatient = TIntaktRole(2);
  /// <summary>Who pays the bill.</summary>
  IntaktRolePayer = TIntaktRole(3);
  /// <summary>Where the goods go.</summary>
  IntaktRoleShipTo = TIntaktRole(4);
  /// <summary>Whom to ask.</summary>
  IntaktRoleContact = TIntaktRole(5);
  /// <summary>The doctor who prescribed (Arzt).</summary>
  IntaktRolePractitioner = TIntaktRole(6);
  /// <summary>The health insurer (Kasse). Linked only, never created.</summary>
  IntaktRoleInsurer = TIntaktRole(7);
  /// <summary>Female.</summary>
  IntaktGenderFemale = TIntaktGender(1);
  /// <summary>Male.</summary>
  IntaktGenderMale = TIntaktGender(2);
  /// <summary>Neither.</summary>
  IntaktGenderDiverse = TIntaktGender(3);
  /// <summary>Where the party lives or works.</summary>
  IntaktAddressKindHome = TIntaktAddressKind(1);
  /// <summary>A counter where parcels are handed out.</summary>
  IntaktAddressKindPickup = TIntaktAddressKind(2);
  /// <summary>A parcel locker.</summary>
  IntaktAddressKindLocker = TIntaktAddressKind(3);
  /// <summary>Without tax.</summary>
  IntaktPriceKindNet = TIntaktPriceKind(1);
  /// <summary>With tax.</summary>
  IntaktPriceKindGross = TIntaktPriceKind(2);
  /// <summary>An article.</summary>
  IntaktLineKindProduct = TIntaktLineKind(1);
  /// <summary>Shipping sent as a line.</summary>
  IntaktLineKindShipping = TIntaktLineKind(2);
  /// <summary>A discount sent as a line.</summary>
  IntaktLineKindDiscount = TIntaktLineKind(3);
  /// <summary>A voucher sent as a line.</summary>
  IntaktLineKindVoucher = TIntaktLineKind(4);
  /// <summary>A surcharge sent as a line.</summary>
  IntaktLineKindSurcharge = TIntaktLineKind(5);
  /// <summary>Text only.</summary>
  IntaktLineKindText = TIntaktLineKind(6);
  /// <summary>Left.</summary>
  IntaktSideLeft = TIntaktSide(1);
  /// <summary>Right.</summary>
  IntaktSideRight = TIntaktSide(2);
  /// <summary>Left and right.</summary>
  IntaktSideBoth = TIntaktSide(3);
  /// <summary>Postage and packing.</summary>
  IntaktChargeKindShipping = TIntaktChargeKind(1);
  /// <summary>For small orders, cash on delivery and the like.</summary>
  IntaktChargeKindSurcharge = TIntaktChargeKind(2);
  /// <summary>Taken off the price.</summary>
  IntaktChargeKindDiscount = TIntaktChargeKind(3);
  /// <summary>A voucher; whether it is a discount or a payment is the settings' business.</summary>
  IntaktChargeKindVoucher = TIntaktChargeKind(4);
  /// <summary>Worth knowing; nothing is wrong.</summary>
  IntaktSeverityNote = TIntaktSeverity(1);
  /// <summary>Something was mended or looks wrong; the result stands.</summary>
  IntaktSeverityWarning = TIntaktSeverity(2);
  /// <summary>The thing named could not be done.</summary>
  IntaktSeverityError = TIntaktSeverity(3);
  /// <summary>Common rules and tables.</summary>
  IntaktLayerBase = TIntaktLayer(1);
  /// <summary>A dialect, or a system that orders are for.</summary>
  IntaktLayerTarget = TIntaktLayer(2);
  /// <summary>One company of the host.</summary>
  IntaktLayerTenant = TIntaktLayer(3);
  /// <summary>One shop or till that sends it orders.</summary>
  IntaktLayerSource = TIntaktLayer(4);
  /// <summary>Proven to be the one party named.</summary>
  IntaktVerdictOutcomeSame = TIntaktVerdictOutcome(1);
  /// <summary>A clerk decides.</summary>
  IntaktVerdictOutcomeUnclear = TIntaktVerdictOutcome(2);
  /// <summary>Nobody in the address book.</summary>
  IntaktVerdictOutcomeNew = TIntaktVerdictOutcome(3);
  /// <summary><c>same</c>: law 2 is satisfied.</summary>
  IntaktVerdictKindProven = TIntaktVerdictKind(1);
  /// <summary><c>unclear</c>: several parties fit.</summary>
  IntaktVerdictKindAmbiguous = TIntaktVerdictKind(2);
  /// <summary><c>unclear</c>: something fits and something contradicts.</summary>
  IntaktVerdictKindContradicted = TIntaktVerdictKind(3);
  /// <summary><c>unclear</c>: something fits and proof is missing.</summary>
  IntaktVerdictKindWeak = TIntaktVerdictKind(4);
  /// <summary><c>unclear</c>: a birth date, an official number or a given name that is almost the same.</summary>
  IntaktVerdictKindNear = TIntaktVerdictKind(5);
  /// <summary><c>unclear</c> or <c>new</c>: somebody else in the household.</summary>
  IntaktVerdictKindSameHousehold = TIntaktVerdictKind(6);
  /// <summary><c>unclear</c> or <c>new</c>: a person and a company that belong together.</summary>
  IntaktVerdictKindSameCompany = TIntaktVerdictKind(7);
  /// <summary><c>unclear</c>: the customer number, cross-reference or an official number is known and the name is
  /// another's.</summary>
  IntaktVerdictKindNumberMismatch = TIntaktVerdictKind(8);
  /// <summary><c>new</c>: nobody like it in the address book.</summary>
  IntaktVerdictKindUnknown = TIntaktVerdictKind(9);
  /// <summary><c>unclear</c>: too little is given to look for anybody.</summary>
  IntaktVerdictKindEmpty = TIntaktVerdictKind(10);
  /// <summary><c>same</c> or <c>new</c>: a clerk has decided it.</summary>
  IntaktVerdictKindDecided = TIntaktVerdictKind(11);
  /// <summary><c>unclear</c>: a clerk has said that it is never the party that it seems to be.</summary>
  IntaktVerdictKindDenied = TIntaktVerdictKind(12);
  /// <summary>Lives at the same address or shares the e-mail address or phone.</summary>
  IntaktRelationKindHousehold = TIntaktRelationKind(1);
  /// <summary>A person of the company, or the company of the person.</summary>
  IntaktRelationKindCompany = TIntaktRelationKind(2);
  /// <summary>(a) Equal birth date.</summary>
  IntaktProofBirthDate = TIntaktProof(1);
  /// <summary>(a) Equal official number.</summary>
  IntaktProofOfficialNumber = TIntaktProof(2);
  /// <summary>(b) Equal declared key.</summary>
  IntaktProofDeclaredKey = TIntaktProof(3);
  /// <summary>(b) Equal personal e-mail address at a source that identifies customers by it.</summary>
  IntaktProofEmailKey = TIntaktProof(4);
  /// <summary>(c) Two of address, e-mail and phone.</summary>
  IntaktProofTwoOfAddressEmailPhone = TIntaktProof(5);
  /// <summary>Under <c>trade</c>: one of address, personal e-mail and mobile number, with nobody else of that given name
  /// there.</summary>
  IntaktProofOneOfAddressEmailMobile = TIntaktProof(6);
  /// <summary>A clerk has decided it.</summary>
  IntaktProofDecision = TIntaktProof(7);
  /// <summary>Another birth date.</summary>
  IntaktContradictionBirthDate = TIntaktContradiction(1);
  /// <summary>Another given name at the same birth date.</summary>
  IntaktContradictionGivenName = TIntaktContradiction(2);
  /// <summary>Another official number of the same kind.</summary>
  IntaktContradictionOfficialNumber = TIntaktContradiction(3);
  /// <summary>A person against a company.</summary>
  IntaktContradictionPartyType = TIntaktContradiction(4);
  /// <summary>Another legal form, VAT id of the same country or register number.</summary>
  IntaktContradictionCompany = TIntaktContradiction(5);
  /// <summary>A cross-reference, customer number or VAT id that the settings declare as identifying.</summary>
  IntaktEvidenceFieldDeclaredKey = TIntaktEvidenceField(1);
  /// <summary>Insurance number, register number, LANR, IK and other official numbers.</summary>
  IntaktEvidenceFieldOfficialNumber = TIntaktEvidenceField(2);
  /// <summary>Date of birth.</summary>
  IntaktEvidenceFieldBirthDate = TIntaktEvidenceField(3);
  /// <summary>Given and family name of a person.</summary>
  IntaktEvidenceFieldName = TIntaktEvidenceField(4);
  /// <summary>Name of a company.</summary>
  IntaktEvidenceFieldCompany = TIntaktEvidenceField(5);
  /// <summary>The whole address.</summary>
  IntaktEvidenceFieldAddress = TIntaktEvidenceField(6);
  /// <summary>E-mail address.</summary>
  IntaktEvidenceFieldEmail = TIntaktEvidenceField(7);
  /// <summary>Telephone or mobile number.</summary>
  IntaktEvidenceFieldPhone = TIntaktEvidenceField(8);
  /// <summary>Whether it is a person or a company.</summary>
  IntaktEvidenceFieldPartyType = TIntaktEvidenceField(9);
  /// <summary>The comparison forms are equal.</summary>
  IntaktEvidenceLevelEqual = TIntaktEvidenceLevel(1);
  /// <summary>Another known spelling, a short form, swapped name parts, a differing house number addition.</summary>
  IntaktEvidenceLevelVariant = TIntaktEvidenceLevel(2);
  /// <summary>A typing error apart.</summary>
  IntaktEvidenceLevelSimilar = TIntaktEvidenceLevel(3);
  /// <summary>One of several parts agrees: one half of a double name, an initial, the place without the street.</summary>
  IntaktEvidenceLevelPartial = TIntaktEvidenceLevel(4);
  /// <summary>So near that it may be a typing error, and may as well be another person: it neither supports nor lets
  /// pass.</summary>
  IntaktEvidenceLevelNear = TIntaktEvidenceLevel(5);
  /// <summary>Different.</summary>
  IntaktEvidenceLevelDifferent = TIntaktEvidenceLevel(6);
  /// <summary>Missing on one side or both, a placeholder, or so common that it says nothing.</summary>
  IntaktEvidenceLevelMissing = TIntaktEvidenceLevel(7);
  /// <summary>May be carried out.</summary>
  IntaktPlanStatusPlanned = TIntaktPlanStatus(1);
  /// <summary>May be carried out once the other order that it refers to has created a party or article. Without actions:
  /// is not to be taken in yet, because of its status in the shop or its age, and is planned when it is read
  /// again.</summary>
  IntaktPlanStatusWaiting = TIntaktPlanStatus(2);
  /// <summary>A person, or a change of data or settings, must come first.</summary>
  IntaktPlanStatusHeld = TIntaktPlanStatus(3);
  /// <summary>Nothing is to be done.</summary>
  IntaktPlanStatusSkipped = TIntaktPlanStatus(4);
  /// <summary>It is a known party.</summary>
  IntaktDecisionLink = TIntaktDecision(1);
  /// <summary>It is created.</summary>
  IntaktDecisionCreate = TIntaktDecision(2);
  /// <summary>It is the party that another plan creates.</summary>
  IntaktDecisionAwait = TIntaktDecision(3);
  /// <summary>It stands in the document as text.</summary>
  IntaktDecisionText = TIntaktDecision(4);
  /// <summary>It is unresolved, and the order is held.</summary>
  IntaktDecisionHold = TIntaktDecision(5);
  /// <summary>Check that a known party is still the one that was judged, and use it.</summary>
  IntaktActionKindLinkParty = TIntaktActionKind(1);
  /// <summary>Create a party.</summary>
  IntaktActionKindCreateParty = TIntaktActionKind(2);
  /// <summary>Use the party that another order's plan creates. Settled with that order, not by the host.</summary>
  IntaktActionKindAwaitParty = TIntaktActionKind(3);
  /// <summary>Change fields of a known party.</summary>
  IntaktActionKindUpdateParty = TIntaktActionKind(4);
  /// <summary>Check that a known contact of a company is still the one that was found, and use it.</summary>
  IntaktActionKindLinkContact = TIntaktActionKind(5);
  /// <summary>Create a contact below a company.</summary>
  IntaktActionKindCreateContact = TIntaktActionKind(6);
  /// <summary>Check that a known article is still the one that was found.</summary>
  IntaktActionKindCheckArticle = TIntaktActionKind(7);
  /// <summary>Create an article.</summary>
  IntaktActionKindCreateArticle = TIntaktActionKind(8);
  /// <summary>Use the article that another order's plan creates. Settled with that order, not by the host.</summary>
  IntaktActionKindAwaitArticle = TIntaktActionKind(9);
  /// <summary>Use the placeholder article.</summary>
  IntaktActionKindUsePlaceholder = TIntaktActionKind(10);
  /// <summary>Create the document.</summary>
  IntaktActionKindCreateDocument = TIntaktActionKind(11);
  /// <summary>Add a payment that was received.</summary>
  IntaktActionKindAddPayment = TIntaktActionKind(12);
  /// <summary>Add a file.</summary>
  IntaktActionKindAddAttachment = TIntaktActionKind(13);
  /// <summary>Remember that the shop's id of a party means a party of the host.</summary>
  IntaktActionKindCrossReference = TIntaktActionKind(14);
  /// <summary>An entry in the host's order intake, which a clerk turns into an order.</summary>
  IntaktDocumentKindIntake = TIntaktDocumentKind(1);
  /// <summary>An order.</summary>
  IntaktDocumentKindOrder = TIntaktDocumentKind(2);
  /// <summary>An invoice.</summary>
  IntaktDocumentKindInvoice = TIntaktDocumentKind(3);
  /// <summary>A credit note.</summary>
  IntaktDocumentKindCreditNote = TIntaktDocumentKind(4);
  /// <summary>A quotation.</summary>
  IntaktDocumentKindQuotation = TIntaktDocumentKind(5);
  /// <summary>A booking without articles, for a target that has none.</summary>
  IntaktDocumentKindFinancialMutation = TIntaktDocumentKind(6);
  /// <summary>The customer number in the host's numbering.</summary>
  IntaktPartyFieldCustomerNumber = TIntaktPartyField(1);
  /// <summary><c>Herr</c>, <c>Frau</c> as written.</summary>
  IntaktPartyFieldSalutation = TIntaktPartyField(2);
  /// <summary>Academic title.</summary>
  IntaktPartyFieldTitle = TIntaktPartyField(3);
  /// <summary>Given names.</summary>
  IntaktPartyFieldGivenName = TIntaktPartyField(4);
  /// <summary>Family name.</summary>
  IntaktPartyFieldFamilyName = TIntaktPartyField(5);
  /// <summary>Family name at birth.</summary>
  IntaktPartyFieldBirthName = TIntaktPartyField(6);
  /// <summary>Name of the company.</summary>
  IntaktPartyFieldCompany = TIntaktPartyField(7);
  /// <summary>Department or branch.</summary>
  IntaktPartyFieldDepartment = TIntaktPartyField(8);
  /// <summary>Day of birth, <c>1958-12-24</c> or <c>24.12.1958</c>.</summary>
  IntaktPartyFieldBirthDate = TIntaktPartyField(9);
  /// <summary><c>female</c>, <c>male</c> or <c>diverse</c>, or their first letter (<c>w</c> too).</summary>
  IntaktPartyFieldGender = TIntaktPartyField(10);
  /// <summary>Street.</summary>
  IntaktPartyFieldStreet = TIntaktPartyField(11);
  /// <summary>House number.</summary>
  IntaktPartyFieldHouseNumber = TIntaktPartyField(12);
  /// <summary>Second line of the address.</summary>
  IntaktPartyFieldAddressLine2 = TIntaktPartyField(13);
  /// <summary>Postal code.</summary>
  IntaktPartyFieldPostalCode = TIntaktPartyField(14);
  /// <summary>Place.</summary>
  IntaktPartyFieldCity = TIntaktPartyField(15);
  /// <summary>State or region.</summary>
  IntaktPartyFieldState = TIntaktPartyField(16);
  /// <summary>Country.</summary>
  IntaktPartyFieldCountry = TIntaktPartyField(17);
  /// <summary>E-mail address.</summary>
  IntaktPartyFieldEmail = TIntaktPartyField(18);
  /// <summary>Telephone number.</summary>
  IntaktPartyFieldPhone = TIntaktPartyField(19);
  /// <summary>Mobile number.</summary>
  IntaktPartyFieldMobile = TIntaktPartyField(20);
  /// <summary>VAT identification number.</summary>
  IntaktPartyFieldVatId = TIntaktPartyField(21);
  /// <summary>Health insurance number.</summary>
  IntaktPartyFieldInsuranceNumber = TIntaktPartyField(22);
  /// <summary>Any other official number.</summary>
  IntaktPartyFieldOfficialId = TIntaktPartyField(23);
  /// <summary>Which party is it?</summary>
  IntaktQuestionKindWhichParty = TIntaktQuestionKind(1);
  /// <summary>Which doctor or insurer is it? The order goes on without an answer, unless it is held for another
  /// reason.</summary>
  IntaktQuestionKindWhichLink = TIntaktQuestionKind(2);
  /// <summary>Should the address book take over what the order says? The order goes on without an answer.</summary>
  IntaktQuestionKindUpdateFields = TIntaktQuestionKind(3);
  /// <summary>Which article is it?</summary>
  IntaktQuestionKindWhichArticle = TIntaktQuestionKind(4);
  /// <summary>The order changed after it was planned: what now?</summary>
  IntaktQuestionKindChanged = TIntaktQuestionKind(5);
  /// <summary>Was it carried out? The host's data tell.</summary>
  IntaktQuestionKindWasItDone = TIntaktQuestionKind(6);
  /// <summary>The order cannot be planned as it is: mend it or refuse it.</summary>
  IntaktQuestionKindMend = TIntaktQuestionKind(7);
  /// <summary>Is the order right? Asked of every order when the settings say so.</summary>
  IntaktQuestionKindCheck = TIntaktQuestionKind(8);
  /// <summary>It is the party that the clerk names.</summary>
  IntaktAnswerAssign = TIntaktAnswer(1);
  /// <summary>It is a new one.</summary>
  IntaktAnswerCreate = TIntaktAnswer(2);
  /// <summary>Go on as the plan says.</summary>
  IntaktAnswerAccept = TIntaktAnswer(3);
  /// <summary>Do not take in the order, or do not take over the fields.</summary>
  IntaktAnswerReject = TIntaktAnswer(4);
  /// <summary>Ask again.</summary>
  IntaktAnswerLater = TIntaktAnswer(5);
  /// <summary>Book it on the collective customer.</summary>
  IntaktAnswerCollective = TIntaktAnswer(6);
  /// <summary>The company is the customer, the person a contact below it.</summary>
  IntaktAnswerSplit = TIntaktAnswer(7);
  /// <summary>It is the article that the clerk names.</summary>
  IntaktAnswerAssignArticle = TIntaktAnswer(8);
  /// <summary>Book the line on the placeholder for its tax rate.</summary>
  IntaktAnswerPlaceholder = TIntaktAnswer(9);
  /// <summary>Refer to a known party or contact.</summary>
  IntaktRightLinkParty = TIntaktRight(1);
  /// <summary>Create a party.</summary>
  IntaktRightCreateParty = TIntaktRight(2);
  /// <summary>Change a party.</summary>
  IntaktRightUpdateParty = TIntaktRight(3);
  /// <summary>Create a contact below a company.</summary>
  IntaktRightCreateContact = TIntaktRight(4);
  /// <summary>Create an article.</summary>
  IntaktRightCreateArticle = TIntaktRight(5);
  /// <summary>Create a document.</summary>
  IntaktRightCreateDocument = TIntaktRight(6);
  /// <summary>Create a document that is booked at once.</summary>
  IntaktRightBookDocument = TIntaktRight(7);
  /// <summary>Add a payment.</summary>
  IntaktRightAddPayment = TIntaktRight(8);
  /// <summary>Add a file.</summary>
  IntaktRightAddAttachment = TIntaktRight(9);
  /// <summary>Without a number of its own.</summary>
  IntaktDocumentStatusDraft = TIntaktDocumentStatus(1);
  /// <summary>Entered, and nobody outside has it.</summary>
  IntaktDocumentStatusUnsent = TIntaktDocumentStatus(2);
  /// <summary>Sent out.</summary>
  IntaktDocumentStatusSent = TIntaktDocumentStatus(3);
  /// <summary>Booked, to be paid.</summary>
  IntaktDocumentStatusOpen = TIntaktDocumentStatus(4);
  /// <summary>The house.</summary>
  IntaktVisibilityInternal = TIntaktVisibility(1);
  /// <summary>The customer, too.</summary>
  IntaktVisibilityPrint = TIntaktVisibility(2);
  /// <summary>A payment of an invoice.</summary>
  IntaktPaymentPurposePayment = TIntaktPaymentPurpose(1);
  /// <summary>Paid before there is an invoice: the document is an order or the like.</summary>
  IntaktPaymentPurposePrepayment = TIntaktPaymentPurpose(2);
  /// <summary>Paid with a gift card or a credit that the shop keeps.</summary>
  IntaktPaymentPurposeGiftCard = TIntaktPaymentPurpose(3);
  /// <summary>A voucher that stands in the order as a line or charge, and is a payment by the settings.</summary>
  IntaktPaymentPurposeVoucher = TIntaktPaymentPurpose(4);
  /// <summary>There is a plan to carry out.</summary>
  IntaktClassPlanned = TIntaktClass(1);
  /// <summary>Nothing is to be done, for a good reason.</summary>
  IntaktClassSkipped = TIntaktClass(2);
  /// <summary>There is a plan that waits for another order's, or the order is not to be taken in yet.</summary>
  IntaktClassWaiting = TIntaktClass(3);
  /// <summary>A person, or a change of data or settings, must come first.</summary>
  IntaktClassHeld = TIntaktClass(4);
  /// <summary>A filter took it out.</summary>
  IntaktClassFiltered = TIntaktClass(5);
  /// <summary>It could not be read.</summary>
  IntaktClassUnreadable = TIntaktClass(6);
  /// <summary>Nothing has been received.</summary>
  IntaktPaymentStateOpen = TIntaktPaymentState(1);
  /// <summary>Some of it.</summary>
  IntaktPaymentStatePartial = TIntaktPaymentState(2);
  /// <summary>All of it.</summary>
  IntaktPaymentStateFull = TIntaktPaymentState(3);
  /// <summary>More than it.</summary>
  IntaktPaymentStateOver = TIntaktPaymentState(4);
  /// <summary>Money has been received, and the order does not say how much, or what it is to be compared with.</summary>
  IntaktPaymentStateUnstated = TIntaktPaymentState(5);
  /// <summary>The sum of each line, and the tax of each line. Totals are sums of lines.</summary>
  IntaktRoundingLine = TIntaktRounding(1);
  /// <summary>The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).</summary>
  IntaktRoundingRate = TIntaktRounding(2);
  /// <summary>The sum to be paid and the tax of the whole document.</summary>
  IntaktRoundingDocument = TIntaktRounding(3);
  /// <summary>In proportion to the lines, to the last cent.</summary>
  IntaktSplitMethodLargestRemainder = TIntaktSplitMethod(1);
  /// <summary>To the highest rate of the lines.</summary>
  IntaktSplitMethodHighestRate = TIntaktSplitMethod(2);
  /// <summary>To the rate with the greatest sum; of two, the higher rate.</summary>
  IntaktSplitMethodMainRate = TIntaktSplitMethod(3);
  /// <summary>Never split. A charge that states no rate holds the order.</summary>
  IntaktSplitMethodAsGiven = TIntaktSplitMethod(4);
  /// <summary>A voucher that states no tax rate holds the order.</summary>
  IntaktVoucherUseHold = TIntaktVoucherUse(1);
  /// <summary>It lowers the price, and the tax with it.</summary>
  IntaktVoucherUseDiscount = TIntaktVoucherUse(2);
  /// <summary>It is money paid before. Price and tax stay.</summary>
  IntaktVoucherUsePayment = TIntaktVoucherUse(3);
  /// <summary>The line itself, by its extension <c>account</c>.</summary>
  IntaktAccountSourceLine = TIntaktAccountSource(1);
  /// <summary>The article, by the settings.</summary>
  IntaktAccountSourceArticle = TIntaktAccountSource(2);
  /// <summary>The row of the tax code.</summary>
  IntaktAccountSourceTaxCode = TIntaktAccountSource(3);
  /// <summary>The country that the goods are sent to, by the settings.</summary>
  IntaktAccountSourceCountry = TIntaktAccountSource(4);
  /// <summary>The settings' default.</summary>
  IntaktAccountSourceDefault = TIntaktAccountSource(5);
  /// <summary>The price, and the sum.</summary>
  IntaktMissingFieldPrice = TIntaktMissingField(1);
  /// <summary>The quantity.</summary>
  IntaktMissingFieldQuantity = TIntaktMissingField(2);
  /// <summary>The tax rate.</summary>
  IntaktMissingFieldTaxRate = TIntaktMissingField(3);
  /// <summary>Whether the amount includes tax.</summary>
  IntaktMissingFieldPrices = TIntaktMissingField(4);
  /// <summary>The sum of a line against price and quantity.</summary>
  IntaktTotalKindLineTotal = TIntaktTotalKind(1);
  /// <summary>The tax of a line.</summary>
  IntaktTotalKindLineTax = TIntaktTotalKind(2);
  /// <summary>The sum of the lines.</summary>
  IntaktTotalKindLines = TIntaktTotalKind(3);
  /// <summary>How many lines there are.</summary>
  IntaktTotalKindLineCount = TIntaktTotalKind(4);
  /// <summary>The sum without tax.</summary>
  IntaktTotalKindNet = TIntaktTotalKind(5);
  /// <summary>The tax.</summary>
  IntaktTotalKindTax = TIntaktTotalKind(6);
  /// <summary>The sum with tax.</summary>
  IntaktTotalKindGross = TIntaktTotalKind(7);
  /// <summary>The sum of the order, with or without tax.</summary>
  IntaktTotalKindAmount = TIntaktTotalKind(8);
  /// <summary>The sum of a tax rate without tax.</summary>
  IntaktTotalKindRateNet = TIntaktTotalKind(9);
  /// <summary>The tax of a tax rate.</summary>
  IntaktTotalKindRateTax = TIntaktTotalKind(10);
  /// <summary>The sender rounds each line.</summary>
  IntaktCauseRoundingPerLine = TIntaktCause(1);
  /// <summary>The sender rounds the sum of each tax rate.</summary>
  IntaktCauseRoundingPerRate = TIntaktCause(2);
  /// <summary>The sender rounds the whole document.</summary>
  IntaktCauseRoundingPerDocument = TIntaktCause(3);
  /// <summary>Unit prices are rounded, and the sender computed with exact ones.</summary>
  IntaktCauseUnitPriceRounded = TIntaktCause(4);
  /// <summary>Some other rounding: the difference is within the tolerance.</summary>
  IntaktCauseRounding = TIntaktCause(5);
  /// <summary>The stated sum is without charges, such as shipping.</summary>
  IntaktCauseChargesLeftOut = TIntaktCause(6);
  /// <summary>The stated sum takes the voucher otherwise: as a payment, or as a discount.</summary>
  IntaktCauseVoucher = TIntaktCause(7);
  /// <summary>The difference is the tax: prices may include tax, or not, other than stated.</summary>
  IntaktCauseTaxStatement = TIntaktCause(8);
  /// <summary>The difference is the discount of lines.</summary>
  IntaktCauseDiscount = TIntaktCause(9);
  /// <summary>The difference is the sum of a line, which may be missing or stand twice.</summary>
  IntaktCauseLineLeftOut = TIntaktCause(10);
  /// <summary>None of these.</summary>
  IntaktCauseUnknown = TIntaktCause(11);
  /// <summary>It is within the tolerance.</summary>
  IntaktResolutionAbsorbed = TIntaktResolution(1);
  /// <summary>The order goes on with what it states, and a clerk is asked.</summary>
  IntaktResolutionReview = TIntaktResolution(2);
  /// <summary>The order is held.</summary>
  IntaktResolutionHeld = TIntaktResolution(3);
  /// <summary>The order carries tax.</summary>
  IntaktTreatmentKindTaxed = TIntaktTreatmentKind(1);
  /// <summary>The order carries none, and the buyer owes it in another country of the EU: every condition is
  /// met.</summary>
  IntaktTreatmentKindReverseCharge = TIntaktTreatmentKind(2);
  /// <summary>The order carries none, and the goods leave the EU, or the country of a seller outside of it.</summary>
  IntaktTreatmentKindExport = TIntaktTreatmentKind(3);
  /// <summary>The order carries none, and what would make that right is not all there.</summary>
  IntaktTreatmentKindUnproven = TIntaktTreatmentKind(4);
  /// <summary>Every amount stands under the rate zero.</summary>
  IntaktConditionKindRatesZero = TIntaktConditionKind(1);
  /// <summary>The buyer is a company.</summary>
  IntaktConditionKindBusinessCustomer = TIntaktConditionKind(2);
  /// <summary>The buyer gives a VAT id.</summary>
  IntaktConditionKindVatIdGiven = TIntaktConditionKind(3);
  /// <summary>Its form is right, and its check digit where there is one. Whether it exists is for the tax office to
  /// say.</summary>
  IntaktConditionKindVatIdValid = TIntaktConditionKind(4);
  /// <summary>It is of another country of the EU than the seller's.</summary>
  IntaktConditionKindVatIdOfOtherEuCountry = TIntaktConditionKind(5);
  /// <summary>The goods are sent to another country of the EU than the seller's.</summary>
  IntaktConditionKindShippedToOtherEuCountry = TIntaktConditionKind(6);
  /// <summary>The goods are sent to a country outside the EU.</summary>
  IntaktConditionKindShippedOutsideEu = TIntaktConditionKind(7);

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

implementation

function IntaktOutcomeWord(Value: TIntaktOutcome): UnicodeString;
begin
  case Value of
    IntaktOutcomeDone: Result := 'done';
    IntaktOutcomeFailed: Result := 'failed';
    IntaktOutcomeUnknown: Result := 'unknown';
  else
    Result := '';
  end;
end;

function IntaktArticleKeyWord(Value: TIntaktArticleKey): UnicodeString;
begin
  case Value of
    IntaktArticleKeyNumber: Result := 'number';
    IntaktArticleKeyGtin: Result := 'gtin';
    IntaktArticleKeyPzn: Result := 'pzn';
  else
    Result := '';
  end;
end;

function IntaktNumberStateWord(Value: TIntaktNumberState): UnicodeString;
begin
  case Value of
    IntaktNumberStateReserved: Result := 'reserved';
    IntaktNumberStateCommitted: Result := 'committed';
    IntaktNumberStateReleased: Result := 'released';
    IntaktNumberStateTaken: Result := 'taken';
  else
    Result := '';
  end;
end;

function IntaktLogLevelWord(Value: TIntaktLogLevel): UnicodeString;
begin
  case Value of
    IntaktLogLevelWarn: Result := 'warn';
    IntaktLogLevelInfo: Result := 'info';
    IntaktLogLevelDebug: Result := 'debug';
  else
    Result := '';
  end;
end;

function IntaktWrittenKindWord(Value: TIntaktWrittenKind): UnicodeString;
begin
  case Value of
    IntaktWrittenKindDocument: Result := 'document';
    IntaktWrittenKindParty: Result := 'party';
    IntaktWrittenKindContact: Result := 'contact';
    IntaktWrittenKindArticle: Result := 'article';
  else
    Result := '';
  end;
end;

function IntaktWrittenWord(Value: TIntaktWritten): UnicodeString;
begin
  case Value of
    IntaktWrittenUnchanged: Result := 'unchanged';
    IntaktWrittenEdited: Result := 'edited';
    IntaktWrittenGone: Result := 'gone';
    IntaktWrittenUsed: Result := 'used';
    IntaktWrittenFinal: Result := 'final';
  else
    Result := '';
  end;
end;

function IntaktKeptWord(Value: TIntaktKept): UnicodeString;
begin
  case Value of
    IntaktKeptOrders: Result := 'orders';
    IntaktKeptRuns: Result := 'runs';
    IntaktKeptAttachments: Result := 'attachments';
  else
    Result := '';
  end;
end;

function IntaktRoleWord(Value: TIntaktRole): UnicodeString;
begin
  case Value of
    IntaktRoleOrderer: Result := 'orderer';
    IntaktRolePatient: Result := 'patient';
    IntaktRolePayer: Result := 'payer';
    IntaktRoleShipTo: Result := 'ship_to';
    IntaktRoleContact: Result := 'contact';
    IntaktRolePractitioner: Result := 'practitioner';
    IntaktRoleInsurer: Result := 'insurer';
  else
    Result := '';
  end;
end;

function IntaktGenderWord(Value: TIntaktGender): UnicodeString;
begin
  case Value of
    IntaktGenderFemale: Result := 'female';
    IntaktGenderMale: Result := 'male';
    IntaktGenderDiverse: Result := 'diverse';
  else
    Result := '';
  end;
end;

function IntaktAddressKindWord(Value: TIntaktAddressKind): UnicodeString;
begin
  case Value of
    IntaktAddressKindHome: Result := 'home';
    IntaktAddressKindPickup: Result := 'pickup';
    IntaktAddressKindLocker: Result := 'locker';
  else
    Result := '';
  end;
end;

function IntaktPriceKindWord(Value: TIntaktPriceKind): UnicodeString;
begin
  case Value of
    IntaktPriceKindNet: Result := 'net';
    IntaktPriceKindGross: Result := 'gross';
  else
    Result := '';
  end;
end;

function IntaktLineKindWord(Value: TIntaktLineKind): UnicodeString;
begin
  case Value of
    IntaktLineKindProduct: Result := 'product';
    IntaktLineKindShipping: Result := 'shipping';
    IntaktLineKindDiscount: Result := 'discount';
    IntaktLineKindVoucher: Result := 'voucher';
    IntaktLineKindSurcharge: Result := 'surcharge';
    IntaktLineKindText: Result := 'text';
  else
    Result := '';
  end;
end;

function IntaktSideWord(Value: TIntaktSide): UnicodeString;
begin
  case Value of
    IntaktSideLeft: Result := 'left';
    IntaktSideRight: Result := 'right';
    IntaktSideBoth: Result := 'both';
  else
    Result := '';
  end;
end;

function IntaktChargeKindWord(Value: TIntaktChargeKind): UnicodeString;
begin
  case Value of
    IntaktChargeKindShipping: Result := 'shipping';
    IntaktChargeKindSurcharge: Result := 'surcharge';
    IntaktChargeKindDiscount: Result := 'discount';
    IntaktChargeKindVoucher: Result := 'voucher';
  else
    Result := '';
  end;
end;

function IntaktSeverityWord(Value: TIntaktSeverity): UnicodeString;
begin
  case Value of
    IntaktSeverityNote: Result := 'note';
    IntaktSeverityWarning: Result := 'warning';
    IntaktSeverityError: Result := 'error';
  else
    Result := '';
  end;
end;

function IntaktLayerWord(Value: TIntaktLayer): UnicodeString;
begin
  case Value of
    IntaktLayerBase: Result := 'base';
    IntaktLayerTarget: Result := 'target';
    IntaktLayerTenant: Result := 'tenant';
    IntaktLayerSource: Result := 'source';
  else
    Result := '';
  end;
end;

function IntaktVerdictOutcomeWord(Value: TIntaktVerdictOutcome): UnicodeString;
begin
  case Value of
    IntaktVerdictOutcomeSame: Result := 'same';
    IntaktVerdictOutcomeUnclear: Result := 'unclear';
    IntaktVerdictOutcomeNew: Result := 'new';
  else
    Result := '';
  end;
end;

function IntaktVerdictKindWord(Value: TIntaktVerdictKind): UnicodeString;
begin
  case Value of
    IntaktVerdictKindProven: Result := 'proven';
    IntaktVerdictKindAmbiguous: Result := 'ambiguous';
    IntaktVerdictKindContradicted: Result := 'contradicted';
    IntaktVerdictKindWeak: Result := 'weak';
    IntaktVerdictKindNear: Result := 'near';
    IntaktVerdictKindSameHousehold: Result := 'same_household';
    IntaktVerdictKindSameCompany: Result := 'same_company';
    IntaktVerdictKindNumberMismatch: Result := 'number_mismatch';
    IntaktVerdictKindUnknown: Result := 'unknown';
    IntaktVerdictKindEmpty: Result := 'empty';
    IntaktVerdictKindDecided: Result := 'decided';
    IntaktVerdictKindDenied: Result := 'denied';
  else
    Result := '';
  end;
end;

function IntaktRelationKindWord(Value: TIntaktRelationKind): UnicodeString;
begin
  case Value of
    IntaktRelationKindHousehold: Result := 'household';
    IntaktRelationKindCompany: Result := 'company';
  else
    Result := '';
  end;
end;

function IntaktProofWord(Value: TIntaktProof): UnicodeString;
begin
  case Value of
    IntaktProofBirthDate: Result := 'birth_date';
    IntaktProofOfficialNumber: Result := 'official_number';
    IntaktProofDeclaredKey: Result := 'declared_key';
    IntaktProofEmailKey: Result := 'email_key';
    IntaktProofTwoOfAddressEmailPhone: Result := 'two_of_address_email_phone';
    IntaktProofOneOfAddressEmailMobile: Result := 'one_of_address_email_mobile';
    IntaktProofDecision: Result := 'decision';
  else
    Result := '';
  end;
end;

function IntaktContradictionWord(Value: TIntaktContradiction): UnicodeString;
begin
  case Value of
    IntaktContradictionBirthDate: Result := 'birth_date';
    IntaktContradictionGivenName: Result := 'given_name';
    IntaktContradictionOfficialNumber: Result := 'official_number';
    IntaktContradictionPartyType: Result := 'party_type';
    IntaktContradictionCompany: Result := 'company';
  else
    Result := '';
  end;
end;

function IntaktEvidenceFieldWord(Value: TIntaktEvidenceField): UnicodeString;
begin
  case Value of
    IntaktEvidenceFieldDeclaredKey: Result := 'declared_key';
    IntaktEvidenceFieldOfficialNumber: Result := 'official_number';
    IntaktEvidenceFieldBirthDate: Result := 'birth_date';
    IntaktEvidenceFieldName: Result := 'name';
    IntaktEvidenceFieldCompany: Result := 'company';
    IntaktEvidenceFieldAddress: Result := 'address';
    IntaktEvidenceFieldEmail: Result := 'email';
    IntaktEvidenceFieldPhone: Result := 'phone';
    IntaktEvidenceFieldPartyType: Result := 'party_type';
  else
    Result := '';
  end;
end;

function IntaktEvidenceLevelWord(Value: TIntaktEvidenceLevel): UnicodeString;
begin
  case Value of
    IntaktEvidenceLevelEqual: Result := 'equal';
    IntaktEvidenceLevelVariant: Result := 'variant';
    IntaktEvidenceLevelSimilar: Result := 'similar';
    IntaktEvidenceLevelPartial: Result := 'partial';
    IntaktEvidenceLevelNear: Result := 'near';
    IntaktEvidenceLevelDifferent: Result := 'different';
    IntaktEvidenceLevelMissing: Result := 'missing';
  else
    Result := '';
  end;
end;

function IntaktPlanStatusWord(Value: TIntaktPlanStatus): UnicodeString;
begin
  case Value of
    IntaktPlanStatusPlanned: Result := 'planned';
    IntaktPlanStatusWaiting: Result := 'waiting';
    IntaktPlanStatusHeld: Result := 'held';
    IntaktPlanStatusSkipped: Result := 'skipped';
  else
    Result := '';
  end;
end;

function IntaktDecisionWord(Value: TIntaktDecision): UnicodeString;
begin
  case Value of
    IntaktDecisionLink: Result := 'link';
    IntaktDecisionCreate: Result := 'create';
    IntaktDecisionAwait: Result := 'await';
    IntaktDecisionText: Result := 'text';
    IntaktDecisionHold: Result := 'hold';
  else
    Result := '';
  end;
end;

function IntaktActionKindWord(Value: TIntaktActionKind): UnicodeString;
begin
  case Value of
    IntaktActionKindLinkParty: Result := 'link_party';
    IntaktActionKindCreateParty: Result := 'create_party';
    IntaktActionKindAwaitParty: Result := 'await_party';
    IntaktActionKindUpdateParty: Result := 'update_party';
    IntaktActionKindLinkContact: Result := 'link_contact';
    IntaktActionKindCreateContact: Result := 'create_contact';
    IntaktActionKindCheckArticle: Result := 'check_article';
    IntaktActionKindCreateArticle: Result := 'create_article';
    IntaktActionKindAwaitArticle: Result := 'await_article';
    IntaktActionKindUsePlaceholder: Result := 'use_placeholder';
    IntaktActionKindCreateDocument: Result := 'create_document';
    IntaktActionKindAddPayment: Result := 'add_payment';
    IntaktActionKindAddAttachment: Result := 'add_attachment';
    IntaktActionKindCrossReference: Result := 'cross_reference';
  else
    Result := '';
  end;
end;

function IntaktDocumentKindWord(Value: TIntaktDocumentKind): UnicodeString;
begin
  case Value of
    IntaktDocumentKindIntake: Result := 'intake';
    IntaktDocumentKindOrder: Result := 'order';
    IntaktDocumentKindInvoice: Result := 'invoice';
    IntaktDocumentKindCreditNote: Result := 'credit_note';
    IntaktDocumentKindQuotation: Result := 'quotation';
    IntaktDocumentKindFinancialMutation: Result := 'financial_mutation';
  else
    Result := '';
  end;
end;

function IntaktPartyFieldWord(Value: TIntaktPartyField): UnicodeString;
begin
  case Value of
    IntaktPartyFieldCustomerNumber: Result := 'customer_number';
    IntaktPartyFieldSalutation: Result := 'salutation';
    IntaktPartyFieldTitle: Result := 'title';
    IntaktPartyFieldGivenName: Result := 'given_name';
    IntaktPartyFieldFamilyName: Result := 'family_name';
    IntaktPartyFieldBirthName: Result := 'birth_name';
    IntaktPartyFieldCompany: Result := 'company';
    IntaktPartyFieldDepartment: Result := 'department';
    IntaktPartyFieldBirthDate: Result := 'birth_date';
    IntaktPartyFieldGender: Result := 'gender';
    IntaktPartyFieldStreet: Result := 'street';
    IntaktPartyFieldHouseNumber: Result := 'house_number';
    IntaktPartyFieldAddressLine2: Result := 'address_line2';
    IntaktPartyFieldPostalCode: Result := 'postal_code';
    IntaktPartyFieldCity: Result := 'city';
    IntaktPartyFieldState: Result := 'state';
    IntaktPartyFieldCountry: Result := 'country';
    IntaktPartyFieldEmail: Result := 'email';
    IntaktPartyFieldPhone: Result := 'phone';
    IntaktPartyFieldMobile: Result := 'mobile';
    IntaktPartyFieldVatId: Result := 'vat_id';
    IntaktPartyFieldInsuranceNumber: Result := 'insurance_number';
    IntaktPartyFieldOfficialId: Result := 'official_id';
  else
    Result := '';
  end;
end;

function IntaktQuestionKindWord(Value: TIntaktQuestionKind): UnicodeString;
begin
  case Value of
    IntaktQuestionKindWhichParty: Result := 'which_party';
    IntaktQuestionKindWhichLink: Result := 'which_link';
    IntaktQuestionKindUpdateFields: Result := 'update_fields';
    IntaktQuestionKindWhichArticle: Result := 'which_article';
    IntaktQuestionKindChanged: Result := 'changed';
    IntaktQuestionKindWasItDone: Result := 'was_it_done';
    IntaktQuestionKindMend: Result := 'mend';
    IntaktQuestionKindCheck: Result := 'check';
  else
    Result := '';
  end;
end;

function IntaktAnswerWord(Value: TIntaktAnswer): UnicodeString;
begin
  case Value of
    IntaktAnswerAssign: Result := 'assign';
    IntaktAnswerCreate: Result := 'create';
    IntaktAnswerAccept: Result := 'accept';
    IntaktAnswerReject: Result := 'reject';
    IntaktAnswerLater: Result := 'later';
    IntaktAnswerCollective: Result := 'collective';
    IntaktAnswerSplit: Result := 'split';
    IntaktAnswerAssignArticle: Result := 'assign_article';
    IntaktAnswerPlaceholder: Result := 'placeholder';
  else
    Result := '';
  end;
end;

function IntaktRightWord(Value: TIntaktRight): UnicodeString;
begin
  case Value of
    IntaktRightLinkParty: Result := 'link_party';
    IntaktRightCreateParty: Result := 'create_party';
    IntaktRightUpdateParty: Result := 'update_party';
    IntaktRightCreateContact: Result := 'create_contact';
    IntaktRightCreateArticle: Result := 'create_article';
    IntaktRightCreateDocument: Result := 'create_document';
    IntaktRightBookDocument: Result := 'book_document';
    IntaktRightAddPayment: Result := 'add_payment';
    IntaktRightAddAttachment: Result := 'add_attachment';
  else
    Result := '';
  end;
end;

function IntaktDocumentStatusWord(Value: TIntaktDocumentStatus): UnicodeString;
begin
  case Value of
    IntaktDocumentStatusDraft: Result := 'draft';
    IntaktDocumentStatusUnsent: Result := 'unsent';
    IntaktDocumentStatusSent: Result := 'sent';
    IntaktDocumentStatusOpen: Result := 'open';
  else
    Result := '';
  end;
end;

function IntaktVisibilityWord(Value: TIntaktVisibility): UnicodeString;
begin
  case Value of
    IntaktVisibilityInternal: Result := 'internal';
    IntaktVisibilityPrint: Result := 'print';
  else
    Result := '';
  end;
end;

function IntaktPaymentPurposeWord(Value: TIntaktPaymentPurpose): UnicodeString;
begin
  case Value of
    IntaktPaymentPurposePayment: Result := 'payment';
    IntaktPaymentPurposePrepayment: Result := 'prepayment';
    IntaktPaymentPurposeGiftCard: Result := 'gift_card';
    IntaktPaymentPurposeVoucher: Result := 'voucher';
  else
    Result := '';
  end;
end;

function IntaktClassWord(Value: TIntaktClass): UnicodeString;
begin
  case Value of
    IntaktClassPlanned: Result := 'planned';
    IntaktClassSkipped: Result := 'skipped';
    IntaktClassWaiting: Result := 'waiting';
    IntaktClassHeld: Result := 'held';
    IntaktClassFiltered: Result := 'filtered';
    IntaktClassUnreadable: Result := 'unreadable';
  else
    Result := '';
  end;
end;

function IntaktPaymentStateWord(Value: TIntaktPaymentState): UnicodeString;
begin
  case Value of
    IntaktPaymentStateOpen: Result := 'open';
    IntaktPaymentStatePartial: Result := 'partial';
    IntaktPaymentStateFull: Result := 'full';
    IntaktPaymentStateOver: Result := 'over';
    IntaktPaymentStateUnstated: Result := 'unstated';
  else
    Result := '';
  end;
end;

function IntaktRoundingWord(Value: TIntaktRounding): UnicodeString;
begin
  case Value of
    IntaktRoundingLine: Result := 'line';
    IntaktRoundingRate: Result := 'rate';
    IntaktRoundingDocument: Result := 'document';
  else
    Result := '';
  end;
end;

function IntaktSplitMethodWord(Value: TIntaktSplitMethod): UnicodeString;
begin
  case Value of
    IntaktSplitMethodLargestRemainder: Result := 'largest_remainder';
    IntaktSplitMethodHighestRate: Result := 'highest_rate';
    IntaktSplitMethodMainRate: Result := 'main_rate';
    IntaktSplitMethodAsGiven: Result := 'as_given';
  else
    Result := '';
  end;
end;

function IntaktVoucherUseWord(Value: TIntaktVoucherUse): UnicodeString;
begin
  case Value of
    IntaktVoucherUseHold: Result := 'hold';
    IntaktVoucherUseDiscount: Result := 'discount';
    IntaktVoucherUsePayment: Result := 'payment';
  else
    Result := '';
  end;
end;

function IntaktAccountSourceWord(Value: TIntaktAccountSource): UnicodeString;
begin
  case Value of
    IntaktAccountSourceLine: Result := 'line';
    IntaktAccountSourceArticle: Result := 'article';
    IntaktAccountSourceTaxCode: Result := 'tax_code';
    IntaktAccountSourceCountry: Result := 'country';
    IntaktAccountSourceDefault: Result := 'default';
  else
    Result := '';
  end;
end;

function IntaktMissingFieldWord(Value: TIntaktMissingField): UnicodeString;
begin
  case Value of
    IntaktMissingFieldPrice: Result := 'price';
    IntaktMissingFieldQuantity: Result := 'quantity';
    IntaktMissingFieldTaxRate: Result := 'tax_rate';
    IntaktMissingFieldPrices: Result := 'prices';
  else
    Result := '';
  end;
end;

function IntaktTotalKindWord(Value: TIntaktTotalKind): UnicodeString;
begin
  case Value of
    IntaktTotalKindLineTotal: Result := 'line_total';
    IntaktTotalKindLineTax: Result := 'line_tax';
    IntaktTotalKindLines: Result := 'lines';
    IntaktTotalKindLineCount: Result := 'line_count';
    IntaktTotalKindNet: Result := 'net';
    IntaktTotalKindTax: Result := 'tax';
    IntaktTotalKindGross: Result := 'gross';
    IntaktTotalKindAmount: Result := 'amount';
    IntaktTotalKindRateNet: Result := 'rate_net';
    IntaktTotalKindRateTax: Result := 'rate_tax';
  else
    Result := '';
  end;
end;

function IntaktCauseWord(Value: TIntaktCause): UnicodeString;
begin
  case Value of
    IntaktCauseRoundingPerLine: Result := 'rounding_per_line';
    IntaktCauseRoundingPerRate: Result := 'rounding_per_rate';
    IntaktCauseRoundingPerDocument: Result := 'rounding_per_document';
    IntaktCauseUnitPriceRounded: Result := 'unit_price_rounded';
    IntaktCauseRounding: Result := 'rounding';
    IntaktCauseChargesLeftOut: Result := 'charges_left_out';
    IntaktCauseVoucher: Result := 'voucher';
    IntaktCauseTaxStatement: Result := 'tax_statement';
    IntaktCauseDiscount: Result := 'discount';
    IntaktCauseLineLeftOut: Result := 'line_left_out';
    IntaktCauseUnknown: Result := 'unknown';
  else
    Result := '';
  end;
end;

function IntaktResolutionWord(Value: TIntaktResolution): UnicodeString;
begin
  case Value of
    IntaktResolutionAbsorbed: Result := 'absorbed';
    IntaktResolutionReview: Result := 'review';
    IntaktResolutionHeld: Result := 'held';
  else
    Result := '';
  end;
end;

function IntaktTreatmentKindWord(Value: TIntaktTreatmentKind): UnicodeString;
begin
  case Value of
    IntaktTreatmentKindTaxed: Result := 'taxed';
    IntaktTreatmentKindReverseCharge: Result := 'reverse_charge';
    IntaktTreatmentKindExport: Result := 'export';
    IntaktTreatmentKindUnproven: Result := 'unproven';
  else
    Result := '';
  end;
end;

function IntaktConditionKindWord(Value: TIntaktConditionKind): UnicodeString;
begin
  case Value of
    IntaktConditionKindRatesZero: Result := 'rates_zero';
    IntaktConditionKindBusinessCustomer: Result := 'business_customer';
    IntaktConditionKindVatIdGiven: Result := 'vat_id_given';
    IntaktConditionKindVatIdValid: Result := 'vat_id_valid';
    IntaktConditionKindVatIdOfOtherEuCountry: Result := 'vat_id_of_other_eu_country';
    IntaktConditionKindShippedToOtherEuCountry: Result := 'shipped_to_other_eu_country';
    IntaktConditionKindShippedOutsideEu: Result := 'shipped_outside_eu';
  else
    Result := '';
  end;
end;

class function TIntaktAccountNode.Wrap(Node: Pintakt_account; const Owner: IInterface): IIntaktAccount;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAccountNode.Create(Node, Owner);
end;

function TIntaktAccountNode.GetTenant: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_account_tenant(FNode, @Length), Length);
end;

function TIntaktAccountNode.GetSource: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_account_source(FNode, @Length), Length);
end;

function TIntaktAccountNode.GetReadCount: Int64;
begin
  Result := intakt_account_read(FNode);
end;

function TIntaktAccountNode.GetPlanned: Int64;
begin
  Result := intakt_account_planned(FNode);
end;

function TIntaktAccountNode.GetSkipped: Int64;
begin
  Result := intakt_account_skipped(FNode);
end;

function TIntaktAccountNode.GetWaiting: Int64;
begin
  Result := intakt_account_waiting(FNode);
end;

function TIntaktAccountNode.GetHeld: Int64;
begin
  Result := intakt_account_held(FNode);
end;

function TIntaktAccountNode.GetFiltered: Int64;
begin
  Result := intakt_account_filtered(FNode);
end;

function TIntaktAccountNode.GetUnreadable: Int64;
begin
  Result := intakt_account_unreadable(FNode);
end;

function TIntaktAccountNode.GetRecords: TIntaktAccountEntryArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_account_record_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktAccountEntryNode.Wrap(intakt_account_record(FNode, Index), FOwner);
end;

function TIntaktAccountNode.GetRecordCount: Integer;
begin
  Result := Integer(intakt_account_record_count(FNode));
end;

function TIntaktAccountNode.GetNotices: TIntaktAccountNoticesArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_account_notice_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktAccountNoticesNode.Wrap(intakt_account_notice(FNode, Index), FOwner);
end;

function TIntaktAccountNode.GetNoticeCount: Integer;
begin
  Result := Integer(intakt_account_notice_count(FNode));
end;

class function TIntaktAccountEntryNode.Wrap(Node: Pintakt_account_entry; const Owner: IInterface): IIntaktAccountEntry;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAccountEntryNode.Create(Node, Owner);
end;

function TIntaktAccountEntryNode.GetRecordClass: TIntaktClass;
begin
  Result := intakt_account_entry_class(FNode);
end;

function TIntaktAccountEntryNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_account_entry_number(FNode, @Length), Length);
end;

function TIntaktAccountEntryNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_account_entry_position(FNode), FOwner);
end;

function TIntaktAccountEntryNode.GetReason: IIntaktReason;
begin
  Result := TIntaktReasonNode.Wrap(intakt_account_entry_reason(FNode), FOwner);
end;

class function TIntaktAccountNoticesNode.Wrap(Node: Pintakt_account_notices; const Owner: IInterface): IIntaktAccountNotices;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAccountNoticesNode.Create(Node, Owner);
end;

function TIntaktAccountNoticesNode.GetClerk: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_account_notices_clerk(FNode, @Length), Length);
end;

function TIntaktAccountNoticesNode.GetCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_account_notices_code(FNode, @Length), Length);
end;

function TIntaktAccountNoticesNode.GetTimes: Int64;
begin
  Result := intakt_account_notices_times(FNode);
end;

class function TIntaktActionNode.Wrap(Node: Pintakt_action; const Owner: IInterface): IIntaktAction;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktActionNode.Create(Node, Owner);
end;

function TIntaktActionNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_id(FNode, @Length), Length);
end;

function TIntaktActionNode.GetKind: TIntaktActionKind;
begin
  Result := intakt_action_kind(FNode);
end;

function TIntaktActionNode.GetDependsOn: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_action_depends_on_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_action_depends_on(FNode, Index, @Length), Length);
end;

function TIntaktActionNode.GetDependsOnCount: Integer;
begin
  Result := Integer(intakt_action_depends_on_count(FNode));
end;

function TIntaktActionNode.GetReason: IIntaktReason;
begin
  Result := TIntaktReasonNode.Wrap(intakt_action_reason(FNode), FOwner);
end;

function TIntaktActionNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_action_position(FNode), FOwner);
end;

function TIntaktActionNode.GetParty: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_party(FNode, @Length), Length);
end;

function TIntaktActionNode.GetPartyAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_party_action(FNode, @Length), Length);
end;

function TIntaktActionNode.GetHasVersion: Boolean;
begin
  Result := intakt_action_version(FNode, nil) = 1;
end;

function TIntaktActionNode.GetVersion: UInt64;
begin
  intakt_action_version(FNode, @Result);
end;

function TIntaktActionNode.GetNewParty: IIntaktParty;
begin
  Result := TIntaktPartyNode.Wrap(intakt_action_new_party(FNode), FOwner);
end;

function TIntaktActionNode.GetNumber: IIntaktNumbering;
begin
  Result := TIntaktNumberingNode.Wrap(intakt_action_number(FNode), FOwner);
end;

function TIntaktActionNode.GetAwaits: IIntaktAwaited;
begin
  Result := TIntaktAwaitedNode.Wrap(intakt_action_awaits(FNode), FOwner);
end;

function TIntaktActionNode.GetFields: TIntaktFieldChangeArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_action_field_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktFieldChangeNode.Wrap(intakt_action_field(FNode, Index), FOwner);
end;

function TIntaktActionNode.GetFieldCount: Integer;
begin
  Result := Integer(intakt_action_field_count(FNode));
end;

function TIntaktActionNode.GetContact: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_contact(FNode, @Length), Length);
end;

function TIntaktActionNode.GetArticle: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_article(FNode, @Length), Length);
end;

function TIntaktActionNode.GetNewArticle: IIntaktNewArticle;
begin
  Result := TIntaktNewArticleNode.Wrap(intakt_action_new_article(FNode), FOwner);
end;

function TIntaktActionNode.GetPlaceholder: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_placeholder(FNode, @Length), Length);
end;

function TIntaktActionNode.GetDocument: IIntaktDocumentPlan;
begin
  Result := TIntaktDocumentPlanNode.Wrap(intakt_action_document(FNode), FOwner);
end;

function TIntaktActionNode.GetDocumentAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_document_action(FNode, @Length), Length);
end;

function TIntaktActionNode.GetPayment: IIntaktPayment;
begin
  Result := TIntaktPaymentNode.Wrap(intakt_action_payment(FNode), FOwner);
end;

function TIntaktActionNode.GetPurpose: TIntaktPaymentPurpose;
begin
  Result := intakt_action_purpose(FNode);
end;

function TIntaktActionNode.GetAttachment: IIntaktAttachment;
begin
  Result := TIntaktAttachmentNode.Wrap(intakt_action_attachment(FNode), FOwner);
end;

function TIntaktActionNode.GetContentSha256: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_content_sha256(FNode, @Length), Length);
end;

function TIntaktActionNode.GetSourceId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_source_id(FNode, @Length), Length);
end;

function TIntaktActionNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_action_json(FNode, @Length), Length);
end;

class function TIntaktAddressNode.Wrap(Node: Pintakt_address; const Owner: IInterface): IIntaktAddress;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAddressNode.Create(Node, Owner);
end;

function TIntaktAddressNode.GetKind: TIntaktAddressKind;
begin
  Result := intakt_address_kind(FNode);
end;

function TIntaktAddressNode.GetStreet: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_street(FNode, @Length), Length);
end;

function TIntaktAddressNode.GetHouseNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_house_number(FNode, @Length), Length);
end;

function TIntaktAddressNode.GetLine2: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_line2(FNode, @Length), Length);
end;

function TIntaktAddressNode.GetPostalCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_postal_code(FNode, @Length), Length);
end;

function TIntaktAddressNode.GetCity: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_city(FNode, @Length), Length);
end;

function TIntaktAddressNode.GetState: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_state(FNode, @Length), Length);
end;

function TIntaktAddressNode.GetCountry: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_address_country(FNode, @Length), Length);
end;

class function TIntaktAdjustmentNode.Wrap(Node: Pintakt_adjustment; const Owner: IInterface): IIntaktAdjustment;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAdjustmentNode.Create(Node, Owner);
end;

function TIntaktAdjustmentNode.GetAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_adjustment_action(FNode, @Length), Length);
end;

function TIntaktAdjustmentNode.GetField: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_adjustment_field(FNode, @Length), Length);
end;

function TIntaktAdjustmentNode.GetLine: Int64;
begin
  Result := intakt_adjustment_line(FNode);
end;

function TIntaktAdjustmentNode.GetOld: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_adjustment_old(FNode, @Length), Length);
end;

function TIntaktAdjustmentNode.GetNew: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_adjustment_new(FNode, @Length), Length);
end;

function TIntaktAdjustmentNode.GetRule: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_adjustment_rule(FNode, @Length), Length);
end;

class function TIntaktAmountsNode.Wrap(Node: Pintakt_amounts; const Owner: IInterface): IIntaktAmounts;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAmountsNode.Create(Node, Owner);
end;

function TIntaktAmountsNode.GetCurrency: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_amounts_currency(FNode, @Length), Length);
end;

function TIntaktAmountsNode.GetExchangeFactor: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_amounts_exchange_factor(FNode, @Length), Length));
end;

function TIntaktAmountsNode.GetPrices: TIntaktPriceKind;
begin
  Result := intakt_amounts_prices(FNode);
end;

function TIntaktAmountsNode.GetRounding: TIntaktRounding;
begin
  Result := intakt_amounts_rounding(FNode);
end;

function TIntaktAmountsNode.GetNet: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_amounts_net(FNode, @Length), Length));
end;

function TIntaktAmountsNode.GetTax: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_amounts_tax(FNode, @Length), Length));
end;

function TIntaktAmountsNode.GetGross: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_amounts_gross(FNode, @Length), Length));
end;

function TIntaktAmountsNode.GetRoundingLine: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_amounts_rounding_line(FNode, @Length), Length));
end;

function TIntaktAmountsNode.GetPayable: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_amounts_payable(FNode, @Length), Length));
end;

function TIntaktAmountsNode.GetRates: TIntaktPartAmountsArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_amounts_rate_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPartAmountsNode.Wrap(intakt_amounts_rate(FNode, Index), FOwner);
end;

function TIntaktAmountsNode.GetRateCount: Integer;
begin
  Result := Integer(intakt_amounts_rate_count(FNode));
end;

function TIntaktAmountsNode.GetLines: TIntaktLineAmountsArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_amounts_line_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktLineAmountsNode.Wrap(intakt_amounts_line(FNode, Index), FOwner);
end;

function TIntaktAmountsNode.GetLineCount: Integer;
begin
  Result := Integer(intakt_amounts_line_count(FNode));
end;

function TIntaktAmountsNode.GetCharges: TIntaktChargeAmountsArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_amounts_charge_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktChargeAmountsNode.Wrap(intakt_amounts_charge(FNode, Index), FOwner);
end;

function TIntaktAmountsNode.GetChargeCount: Integer;
begin
  Result := Integer(intakt_amounts_charge_count(FNode));
end;

function TIntaktAmountsNode.GetMissing: TIntaktMissingArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_amounts_missing_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktMissingNode.Wrap(intakt_amounts_missing(FNode, Index), FOwner);
end;

function TIntaktAmountsNode.GetMissingCount: Integer;
begin
  Result := Integer(intakt_amounts_missing_count(FNode));
end;

function TIntaktAmountsNode.GetDifferences: TIntaktDifferenceArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_amounts_difference_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktDifferenceNode.Wrap(intakt_amounts_difference(FNode, Index), FOwner);
end;

function TIntaktAmountsNode.GetDifferenceCount: Integer;
begin
  Result := Integer(intakt_amounts_difference_count(FNode));
end;

function TIntaktAmountsNode.GetTaxTreatment: IIntaktTaxTreatment;
begin
  Result := TIntaktTaxTreatmentNode.Wrap(intakt_amounts_tax_treatment(FNode), FOwner);
end;

function TIntaktAmountsNode.GetPayment: IIntaktPaymentSummary;
begin
  Result := TIntaktPaymentSummaryNode.Wrap(intakt_amounts_payment(FNode), FOwner);
end;

class function TIntaktAttachmentNode.Wrap(Node: Pintakt_attachment; const Owner: IInterface): IIntaktAttachment;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAttachmentNode.Create(Node, Owner);
end;

function TIntaktAttachmentNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_id(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_name(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetPurpose: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_purpose(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetMediaType: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_media_type(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetSha256: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_sha256(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetDetectedType: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_detected_type(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetContentSha256: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_content_sha256(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetContent: TBytes;
var
  Length: size_t;
begin
  Result := IntaktBytes(intakt_attachment_bytes(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetReference: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attachment_reference(FNode, @Length), Length);
end;

function TIntaktAttachmentNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_attachment_position(FNode), FOwner);
end;

class function TIntaktAttributeNode.Wrap(Node: Pintakt_attribute; const Owner: IInterface): IIntaktAttribute;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAttributeNode.Create(Node, Owner);
end;

function TIntaktAttributeNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attribute_name(FNode, @Length), Length);
end;

function TIntaktAttributeNode.GetValue: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attribute_value(FNode, @Length), Length);
end;

function TIntaktAttributeNode.GetPrice: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_attribute_price(FNode, @Length), Length));
end;

function TIntaktAttributeNode.GetArticleSuffix: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_attribute_article_suffix(FNode, @Length), Length);
end;

class function TIntaktAwaitedNode.Wrap(Node: Pintakt_awaited; const Owner: IInterface): IIntaktAwaited;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktAwaitedNode.Create(Node, Owner);
end;

function TIntaktAwaitedNode.GetOrder: IIntaktOrderIdentity;
begin
  Result := TIntaktOrderIdentityNode.Wrap(intakt_awaited_order(FNode), FOwner);
end;

function TIntaktAwaitedNode.GetAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_awaited_action(FNode, @Length), Length);
end;

class function TIntaktCandidateNode.Wrap(Node: Pintakt_candidate; const Owner: IInterface): IIntaktCandidate;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktCandidateNode.Create(Node, Owner);
end;

function TIntaktCandidateNode.GetParty: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_candidate_party(FNode, @Length), Length);
end;

function TIntaktCandidateNode.GetHasVersion: Boolean;
begin
  Result := intakt_candidate_version(FNode, nil) = 1;
end;

function TIntaktCandidateNode.GetVersion: UInt64;
begin
  intakt_candidate_version(FNode, @Result);
end;

function TIntaktCandidateNode.GetScore: Int64;
begin
  Result := intakt_candidate_score(FNode);
end;

function TIntaktCandidateNode.GetProofs: TIntaktProofArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_candidate_proof_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_candidate_proof(FNode, Index);
end;

function TIntaktCandidateNode.GetProofCount: Integer;
begin
  Result := Integer(intakt_candidate_proof_count(FNode));
end;

function TIntaktCandidateNode.GetContradictions: TIntaktContradictionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_candidate_contradiction_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_candidate_contradiction(FNode, Index);
end;

function TIntaktCandidateNode.GetContradictionCount: Integer;
begin
  Result := Integer(intakt_candidate_contradiction_count(FNode));
end;

function TIntaktCandidateNode.GetEvidence: TIntaktEvidenceArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_candidate_evidence_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktEvidenceNode.Wrap(intakt_candidate_evidence(FNode, Index), FOwner);
end;

function TIntaktCandidateNode.GetEvidenceCount: Integer;
begin
  Result := Integer(intakt_candidate_evidence_count(FNode));
end;

function TIntaktCandidateNode.GetMatchKey: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_candidate_match_key(FNode, @Length), Length);
end;

function TIntaktCandidateNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_candidate_json(FNode, @Length), Length);
end;

class function TIntaktCaseCandidateNode.Wrap(Node: Pintakt_case_candidate; const Owner: IInterface): IIntaktCaseCandidate;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktCaseCandidateNode.Create(Node, Owner);
end;

function TIntaktCaseCandidateNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_candidate_id(FNode, @Length), Length);
end;

function TIntaktCaseCandidateNode.GetIsThere: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_case_candidate_is_there(FNode));
end;

function TIntaktCaseCandidateNode.GetFlags: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_case_candidate_flag_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_case_candidate_flag(FNode, Index, @Length), Length);
end;

function TIntaktCaseCandidateNode.GetFlagCount: Integer;
begin
  Result := Integer(intakt_case_candidate_flag_count(FNode));
end;

function TIntaktCaseCandidateNode.GetIsNever: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_case_candidate_is_never(FNode));
end;

function TIntaktCaseCandidateNode.GetScore: Int64;
begin
  Result := intakt_case_candidate_score(FNode);
end;

function TIntaktCaseCandidateNode.GetProofs: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_case_candidate_proof_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_case_candidate_proof(FNode, Index, @Length), Length);
end;

function TIntaktCaseCandidateNode.GetProofCount: Integer;
begin
  Result := Integer(intakt_case_candidate_proof_count(FNode));
end;

function TIntaktCaseCandidateNode.GetContradictions: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_case_candidate_contradiction_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_case_candidate_contradiction(FNode, Index, @Length), Length);
end;

function TIntaktCaseCandidateNode.GetContradictionCount: Integer;
begin
  Result := Integer(intakt_case_candidate_contradiction_count(FNode));
end;

function TIntaktCaseCandidateNode.GetFields: TIntaktCaseFieldArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_case_candidate_field_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktCaseFieldNode.Wrap(intakt_case_candidate_field(FNode, Index), FOwner);
end;

function TIntaktCaseCandidateNode.GetFieldCount: Integer;
begin
  Result := Integer(intakt_case_candidate_field_count(FNode));
end;

function TIntaktCaseCandidateNode.GetEarlierOrders: TIntaktEarlierOrderArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_case_candidate_earlier_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktEarlierOrderNode.Wrap(intakt_case_candidate_earlier(FNode, Index), FOwner);
end;

function TIntaktCaseCandidateNode.GetEarlierOrderCount: Integer;
begin
  Result := Integer(intakt_case_candidate_earlier_count(FNode));
end;

class function TIntaktCaseFieldNode.Wrap(Node: Pintakt_case_field; const Owner: IInterface): IIntaktCaseField;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktCaseFieldNode.Create(Node, Owner);
end;

function TIntaktCaseFieldNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_field_name(FNode, @Length), Length);
end;

function TIntaktCaseFieldNode.GetOrder: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_field_order(FNode, @Length), Length);
end;

function TIntaktCaseFieldNode.GetCandidate: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_field_candidate(FNode, @Length), Length);
end;

function TIntaktCaseFieldNode.GetResult: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_field_result(FNode, @Length), Length);
end;

function TIntaktCaseFieldNode.GetBecomes: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_field_becomes(FNode, @Length), Length);
end;

function TIntaktCaseFieldNode.GetAgreement: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_field_agreement(FNode, @Length), Length);
end;

class function TIntaktCaseLineNode.Wrap(Node: Pintakt_case_line; const Owner: IInterface): IIntaktCaseLine;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktCaseLineNode.Create(Node, Owner);
end;

function TIntaktCaseLineNode.GetCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_line_code(FNode, @Length), Length);
end;

function TIntaktCaseLineNode.GetGtin: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_line_gtin(FNode, @Length), Length);
end;

function TIntaktCaseLineNode.GetPzn: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_line_pzn(FNode, @Length), Length);
end;

function TIntaktCaseLineNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_line_name(FNode, @Length), Length);
end;

function TIntaktCaseLineNode.GetQuantity: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_case_line_quantity(FNode, @Length), Length);
end;

function TIntaktCaseLineNode.GetTaxRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_case_line_tax_rate(FNode, @Length), Length));
end;

class function TIntaktChargeNode.Wrap(Node: Pintakt_charge; const Owner: IInterface): IIntaktCharge;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktChargeNode.Create(Node, Owner);
end;

function TIntaktChargeNode.GetRule: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_charge_rule(FNode, @Length), Length);
end;

function TIntaktChargeNode.GetKind: TIntaktChargeKind;
begin
  Result := intakt_charge_kind(FNode);
end;

function TIntaktChargeNode.GetCaption: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_charge_label(FNode, @Length), Length);
end;

function TIntaktChargeNode.GetAmount: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_charge_amount(FNode, @Length), Length));
end;

function TIntaktChargeNode.GetNet: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_charge_net(FNode, @Length), Length));
end;

function TIntaktChargeNode.GetGross: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_charge_gross(FNode, @Length), Length));
end;

function TIntaktChargeNode.GetTaxRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_charge_tax_rate(FNode, @Length), Length));
end;

function TIntaktChargeNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_charge_position(FNode), FOwner);
end;

class function TIntaktChargeAmountsNode.Wrap(Node: Pintakt_charge_amounts; const Owner: IInterface): IIntaktChargeAmounts;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktChargeAmountsNode.Create(Node, Owner);
end;

function TIntaktChargeAmountsNode.GetCharge: Int64;
begin
  Result := intakt_charge_amounts_charge(FNode);
end;

function TIntaktChargeAmountsNode.GetKind: TIntaktChargeKind;
begin
  Result := intakt_charge_amounts_kind(FNode);
end;

function TIntaktChargeAmountsNode.GetSplit: TIntaktSplitMethod;
begin
  Result := intakt_charge_amounts_split(FNode);
end;

function TIntaktChargeAmountsNode.GetVoucher: TIntaktVoucherUse;
begin
  Result := intakt_charge_amounts_voucher(FNode);
end;

function TIntaktChargeAmountsNode.GetParts: TIntaktPartAmountsArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_charge_amounts_part_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPartAmountsNode.Wrap(intakt_charge_amounts_part(FNode, Index), FOwner);
end;

function TIntaktChargeAmountsNode.GetPartCount: Integer;
begin
  Result := Integer(intakt_charge_amounts_part_count(FNode));
end;

class function TIntaktCommentNode.Wrap(Node: Pintakt_comment; const Owner: IInterface): IIntaktComment;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktCommentNode.Create(Node, Owner);
end;

function TIntaktCommentNode.GetText: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_comment_text(FNode, @Length), Length);
end;

function TIntaktCommentNode.GetVisibility: TIntaktVisibility;
begin
  Result := intakt_comment_visibility(FNode);
end;

class function TIntaktConditionNode.Wrap(Node: Pintakt_condition; const Owner: IInterface): IIntaktCondition;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktConditionNode.Create(Node, Owner);
end;

function TIntaktConditionNode.GetKind: TIntaktConditionKind;
begin
  Result := intakt_condition_kind(FNode);
end;

function TIntaktConditionNode.GetMet: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_condition_met(FNode));
end;

class function TIntaktDifferenceNode.Wrap(Node: Pintakt_difference; const Owner: IInterface): IIntaktDifference;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktDifferenceNode.Create(Node, Owner);
end;

function TIntaktDifferenceNode.GetTotal: TIntaktTotalKind;
begin
  Result := intakt_difference_total(FNode);
end;

function TIntaktDifferenceNode.GetLine: Int64;
begin
  Result := intakt_difference_line(FNode);
end;

function TIntaktDifferenceNode.GetRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_difference_rate(FNode, @Length), Length));
end;

function TIntaktDifferenceNode.GetStated: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_difference_stated(FNode, @Length), Length));
end;

function TIntaktDifferenceNode.GetComputed: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_difference_computed(FNode, @Length), Length));
end;

function TIntaktDifferenceNode.GetAmount: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_difference_amount(FNode, @Length), Length));
end;

function TIntaktDifferenceNode.GetCause: TIntaktCause;
begin
  Result := intakt_difference_cause(FNode);
end;

function TIntaktDifferenceNode.GetResolution: TIntaktResolution;
begin
  Result := intakt_difference_resolution(FNode);
end;

class function TIntaktDocumentLineNode.Wrap(Node: Pintakt_document_line; const Owner: IInterface): IIntaktDocumentLine;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktDocumentLineNode.Create(Node, Owner);
end;

function TIntaktDocumentLineNode.GetArticleAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_line_article_action(FNode, @Length), Length);
end;

function TIntaktDocumentLineNode.GetLine: IIntaktOrderLine;
begin
  Result := TIntaktOrderLineNode.Wrap(intakt_document_line_line(FNode), FOwner);
end;

class function TIntaktDocumentPartyNode.Wrap(Node: Pintakt_document_party; const Owner: IInterface): IIntaktDocumentParty;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktDocumentPartyNode.Create(Node, Owner);
end;

function TIntaktDocumentPartyNode.GetRole: TIntaktRole;
begin
  Result := intakt_document_party_role(FNode);
end;

function TIntaktDocumentPartyNode.GetAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_party_action(FNode, @Length), Length);
end;

function TIntaktDocumentPartyNode.GetContact: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_party_contact(FNode, @Length), Length);
end;

function TIntaktDocumentPartyNode.GetParty: IIntaktParty;
begin
  Result := TIntaktPartyNode.Wrap(intakt_document_party_party(FNode), FOwner);
end;

class function TIntaktDocumentPlanNode.Wrap(Node: Pintakt_document_plan; const Owner: IInterface): IIntaktDocumentPlan;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktDocumentPlanNode.Create(Node, Owner);
end;

function TIntaktDocumentPlanNode.GetKind: TIntaktDocumentKind;
begin
  Result := intakt_document_plan_kind(FNode);
end;

function TIntaktDocumentPlanNode.GetDocumentStatus: TIntaktDocumentStatus;
begin
  Result := intakt_document_plan_document_status(FNode);
end;

function TIntaktDocumentPlanNode.GetDocumentDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_document_plan_document_date(FNode, @Length), Length));
end;

function TIntaktDocumentPlanNode.GetOrderNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_order_number(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetNumber: IIntaktNumbering;
begin
  Result := TIntaktNumberingNode.Wrap(intakt_document_plan_number(FNode), FOwner);
end;

function TIntaktDocumentPlanNode.GetEmployee: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_employee(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetBranch: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_branch(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetClerk: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_clerk(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetOrderType: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_order_type(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_document_plan_date(FNode, @Length), Length));
end;

function TIntaktDocumentPlanNode.GetDeliveryDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_document_plan_delivery_date(FNode, @Length), Length));
end;

function TIntaktDocumentPlanNode.GetCurrency: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_currency(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetPrices: TIntaktPriceKind;
begin
  Result := intakt_document_plan_prices(FNode);
end;

function TIntaktDocumentPlanNode.GetReference: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_reference(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetStatus: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_status(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetLanguage: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_language(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetChannel: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_channel(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetShippingMethod: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_document_plan_shipping_method(FNode, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetParties: TIntaktDocumentPartyArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_party_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktDocumentPartyNode.Wrap(intakt_document_plan_party(FNode, Index), FOwner);
end;

function TIntaktDocumentPlanNode.GetPartyCount: Integer;
begin
  Result := Integer(intakt_document_plan_party_count(FNode));
end;

function TIntaktDocumentPlanNode.GetLines: TIntaktDocumentLineArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_line_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktDocumentLineNode.Wrap(intakt_document_plan_line(FNode, Index), FOwner);
end;

function TIntaktDocumentPlanNode.GetLineCount: Integer;
begin
  Result := Integer(intakt_document_plan_line_count(FNode));
end;

function TIntaktDocumentPlanNode.GetCharges: TIntaktChargeArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_charge_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktChargeNode.Wrap(intakt_document_plan_charge(FNode, Index), FOwner);
end;

function TIntaktDocumentPlanNode.GetChargeCount: Integer;
begin
  Result := Integer(intakt_document_plan_charge_count(FNode));
end;

function TIntaktDocumentPlanNode.GetPayments: TIntaktPaymentArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_payment_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPaymentNode.Wrap(intakt_document_plan_payment(FNode, Index), FOwner);
end;

function TIntaktDocumentPlanNode.GetPaymentCount: Integer;
begin
  Result := Integer(intakt_document_plan_payment_count(FNode));
end;

function TIntaktDocumentPlanNode.GetRemarks: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_remark_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_document_plan_remark(FNode, Index, @Length), Length);
end;

function TIntaktDocumentPlanNode.GetRemarkCount: Integer;
begin
  Result := Integer(intakt_document_plan_remark_count(FNode));
end;

function TIntaktDocumentPlanNode.GetComments: TIntaktCommentArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_comment_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktCommentNode.Wrap(intakt_document_plan_comment(FNode, Index), FOwner);
end;

function TIntaktDocumentPlanNode.GetCommentCount: Integer;
begin
  Result := Integer(intakt_document_plan_comment_count(FNode));
end;

function TIntaktDocumentPlanNode.GetExtensions: TIntaktExtensionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_document_plan_extension_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktExtensionNode.Wrap(intakt_document_plan_extension(FNode, Index), FOwner);
end;

function TIntaktDocumentPlanNode.GetExtensionCount: Integer;
begin
  Result := Integer(intakt_document_plan_extension_count(FNode));
end;

class function TIntaktEarlierOrderNode.Wrap(Node: Pintakt_earlier_order; const Owner: IInterface): IIntaktEarlierOrder;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktEarlierOrderNode.Create(Node, Owner);
end;

function TIntaktEarlierOrderNode.GetSource: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_earlier_order_source(FNode, @Length), Length);
end;

function TIntaktEarlierOrderNode.GetKind: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_earlier_order_kind(FNode, @Length), Length);
end;

function TIntaktEarlierOrderNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_earlier_order_number(FNode, @Length), Length);
end;

function TIntaktEarlierOrderNode.GetOrder: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_earlier_order_order(FNode, @Length), Length);
end;

function TIntaktEarlierOrderNode.GetDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_earlier_order_date(FNode, @Length), Length));
end;

function TIntaktEarlierOrderNode.GetCreated: Int64;
begin
  Result := intakt_earlier_order_created(FNode);
end;

function TIntaktEarlierOrderNode.GetRoles: TIntaktRoleArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_earlier_order_role_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_earlier_order_role(FNode, Index);
end;

function TIntaktEarlierOrderNode.GetRoleCount: Integer;
begin
  Result := Integer(intakt_earlier_order_role_count(FNode));
end;

class function TIntaktEvidenceNode.Wrap(Node: Pintakt_evidence; const Owner: IInterface): IIntaktEvidence;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktEvidenceNode.Create(Node, Owner);
end;

function TIntaktEvidenceNode.GetField: TIntaktEvidenceField;
begin
  Result := intakt_evidence_field(FNode);
end;

function TIntaktEvidenceNode.GetLevel: TIntaktEvidenceLevel;
begin
  Result := intakt_evidence_level(FNode);
end;

function TIntaktEvidenceNode.GetWeight: Int64;
begin
  Result := intakt_evidence_weight(FNode);
end;

function TIntaktEvidenceNode.GetRunningSum: Int64;
begin
  Result := intakt_evidence_running_sum(FNode);
end;

function TIntaktEvidenceNode.GetOurs: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_evidence_ours(FNode, @Length), Length);
end;

function TIntaktEvidenceNode.GetTheirs: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_evidence_theirs(FNode, @Length), Length);
end;

function TIntaktEvidenceNode.GetOursValue: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_evidence_ours_value(FNode, @Length), Length);
end;

function TIntaktEvidenceNode.GetTheirsValue: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_evidence_theirs_value(FNode, @Length), Length);
end;

function TIntaktEvidenceNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_evidence_json(FNode, @Length), Length);
end;

class function TIntaktExtensionNode.Wrap(Node: Pintakt_extension; const Owner: IInterface): IIntaktExtension;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktExtensionNode.Create(Node, Owner);
end;

function TIntaktExtensionNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_extension_name(FNode, @Length), Length);
end;

function TIntaktExtensionNode.GetValue: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_extension_value(FNode, @Length), Length);
end;

class function TIntaktFieldChangeNode.Wrap(Node: Pintakt_field_change; const Owner: IInterface): IIntaktFieldChange;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktFieldChangeNode.Create(Node, Owner);
end;

function TIntaktFieldChangeNode.GetField: TIntaktPartyField;
begin
  Result := intakt_field_change_field(FNode);
end;

function TIntaktFieldChangeNode.GetOld: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_field_change_old(FNode, @Length), Length);
end;

function TIntaktFieldChangeNode.GetNew: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_field_change_new(FNode, @Length), Length);
end;

class function TIntaktFoundArticleNode.Wrap(Node: Pintakt_found_article; const Owner: IInterface): IIntaktFoundArticle;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktFoundArticleNode.Create(Node, Owner);
end;

function TIntaktFoundArticleNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_article_id(FNode, @Length), Length);
end;

function TIntaktFoundArticleNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_article_number(FNode, @Length), Length);
end;

function TIntaktFoundArticleNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_article_name(FNode, @Length), Length);
end;

function TIntaktFoundArticleNode.GetGtin: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_article_gtin(FNode, @Length), Length);
end;

function TIntaktFoundArticleNode.GetPzn: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_article_pzn(FNode, @Length), Length);
end;

function TIntaktFoundArticleNode.GetPrice: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_found_article_price(FNode, @Length), Length));
end;

function TIntaktFoundArticleNode.GetTaxRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_found_article_tax_rate(FNode, @Length), Length));
end;

function TIntaktFoundArticleNode.GetUnitCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_article_unit(FNode, @Length), Length);
end;

class function TIntaktFoundArticlesNode.Wrap(Node: Pintakt_found_articles; const Owner: IInterface): IIntaktFoundArticles;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktFoundArticlesNode.Create(Node, Owner);
end;

function TIntaktFoundArticlesNode.GetArticles: TIntaktFoundArticleArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_found_articles_article_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktFoundArticleNode.Wrap(intakt_found_articles_article(FNode, Index), FOwner);
end;

function TIntaktFoundArticlesNode.GetArticleCount: Integer;
begin
  Result := Integer(intakt_found_articles_article_count(FNode));
end;

function TIntaktFoundArticlesNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_articles_json(FNode, @Length), Length);
end;

class function TIntaktFoundPartiesNode.Wrap(Node: Pintakt_found_parties; const Owner: IInterface): IIntaktFoundParties;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktFoundPartiesNode.Create(Node, Owner);
end;

function TIntaktFoundPartiesNode.GetParties: TIntaktFoundPartyArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_found_parties_party_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktFoundPartyNode.Wrap(intakt_found_parties_party(FNode, Index), FOwner);
end;

function TIntaktFoundPartiesNode.GetPartyCount: Integer;
begin
  Result := Integer(intakt_found_parties_party_count(FNode));
end;

function TIntaktFoundPartiesNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_parties_json(FNode, @Length), Length);
end;

class function TIntaktFoundPartyNode.Wrap(Node: Pintakt_found_party; const Owner: IInterface): IIntaktFoundParty;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktFoundPartyNode.Create(Node, Owner);
end;

function TIntaktFoundPartyNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_found_party_id(FNode, @Length), Length);
end;

function TIntaktFoundPartyNode.GetFlags: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_found_party_flag_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_found_party_flag(FNode, Index, @Length), Length);
end;

function TIntaktFoundPartyNode.GetFlagCount: Integer;
begin
  Result := Integer(intakt_found_party_flag_count(FNode));
end;

function TIntaktFoundPartyNode.GetFields: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_found_party_field_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_found_party_field(FNode, Index, @Length), Length);
end;

function TIntaktFoundPartyNode.GetFieldCount: Integer;
begin
  Result := Integer(intakt_found_party_field_count(FNode));
end;

function TIntaktFoundPartyNode.GetValues: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_found_party_value_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_found_party_value(FNode, Index, @Length), Length);
end;

function TIntaktFoundPartyNode.GetValueCount: Integer;
begin
  Result := Integer(intakt_found_party_value_count(FNode));
end;

class function TIntaktIdentifierNode.Wrap(Node: Pintakt_identifier; const Owner: IInterface): IIntaktIdentifier;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktIdentifierNode.Create(Node, Owner);
end;

function TIntaktIdentifierNode.GetScheme: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_identifier_scheme(FNode, @Length), Length);
end;

function TIntaktIdentifierNode.GetValue: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_identifier_value(FNode, @Length), Length);
end;

class function TIntaktOrderLineNode.Wrap(Node: Pintakt_line; const Owner: IInterface): IIntaktOrderLine;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktOrderLineNode.Create(Node, Owner);
end;

function TIntaktOrderLineNode.GetRule: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_rule(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetKind: TIntaktLineKind;
begin
  Result := intakt_line_kind(FNode);
end;

function TIntaktOrderLineNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_id(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetArticle: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_article(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetVariant: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_variant(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetParent: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_parent(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetBuyerArticle: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_buyer_article(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetGtin: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_gtin(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetPzn: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_pzn(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetAidNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_aid_number(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_name(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetDescription: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_description(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetQuantity: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_quantity(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetUnitCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_unit(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetPrice: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_price(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetPriceTotal: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_price_total(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetPriceQuantity: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_price_quantity(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetPrices: TIntaktPriceKind;
begin
  Result := intakt_line_prices(FNode);
end;

function TIntaktOrderLineNode.GetTotal: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_total(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetDiscount: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_discount(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetDiscountPercent: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_discount_percent(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetTaxRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_tax_rate(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetTax: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_line_tax(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetSide: TIntaktSide;
begin
  Result := intakt_line_side(FNode);
end;

function TIntaktOrderLineNode.GetPrescription: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_line_prescription(FNode, @Length), Length);
end;

function TIntaktOrderLineNode.GetDeliveryDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_line_delivery_date(FNode, @Length), Length));
end;

function TIntaktOrderLineNode.GetAttributes: TIntaktAttributeArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_line_attribute_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktAttributeNode.Wrap(intakt_line_attribute(FNode, Index), FOwner);
end;

function TIntaktOrderLineNode.GetAttributeCount: Integer;
begin
  Result := Integer(intakt_line_attribute_count(FNode));
end;

function TIntaktOrderLineNode.GetRemarks: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_line_remark_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_line_remark(FNode, Index, @Length), Length);
end;

function TIntaktOrderLineNode.GetRemarkCount: Integer;
begin
  Result := Integer(intakt_line_remark_count(FNode));
end;

function TIntaktOrderLineNode.GetExtensions: TIntaktExtensionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_line_extension_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktExtensionNode.Wrap(intakt_line_extension(FNode, Index), FOwner);
end;

function TIntaktOrderLineNode.GetExtensionCount: Integer;
begin
  Result := Integer(intakt_line_extension_count(FNode));
end;

function TIntaktOrderLineNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_line_position(FNode), FOwner);
end;

class function TIntaktLineAmountsNode.Wrap(Node: Pintakt_line_amounts; const Owner: IInterface): IIntaktLineAmounts;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktLineAmountsNode.Create(Node, Owner);
end;

function TIntaktLineAmountsNode.GetLine: Int64;
begin
  Result := intakt_line_amounts_line(FNode);
end;

function TIntaktLineAmountsNode.GetSplit: TIntaktSplitMethod;
begin
  Result := intakt_line_amounts_split(FNode);
end;

function TIntaktLineAmountsNode.GetVoucher: TIntaktVoucherUse;
begin
  Result := intakt_line_amounts_voucher(FNode);
end;

function TIntaktLineAmountsNode.GetParts: TIntaktPartAmountsArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_line_amounts_part_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPartAmountsNode.Wrap(intakt_line_amounts_part(FNode, Index), FOwner);
end;

function TIntaktLineAmountsNode.GetPartCount: Integer;
begin
  Result := Integer(intakt_line_amounts_part_count(FNode));
end;

class function TIntaktMissingNode.Wrap(Node: Pintakt_missing; const Owner: IInterface): IIntaktMissing;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktMissingNode.Create(Node, Owner);
end;

function TIntaktMissingNode.GetLine: Int64;
begin
  Result := intakt_missing_line(FNode);
end;

function TIntaktMissingNode.GetCharge: Int64;
begin
  Result := intakt_missing_charge(FNode);
end;

function TIntaktMissingNode.GetField: TIntaktMissingField;
begin
  Result := intakt_missing_field(FNode);
end;

class function TIntaktNewArticleNode.Wrap(Node: Pintakt_new_article; const Owner: IInterface): IIntaktNewArticle;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktNewArticleNode.Create(Node, Owner);
end;

function TIntaktNewArticleNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_new_article_number(FNode, @Length), Length);
end;

function TIntaktNewArticleNode.GetName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_new_article_name(FNode, @Length), Length);
end;

function TIntaktNewArticleNode.GetGtin: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_new_article_gtin(FNode, @Length), Length);
end;

function TIntaktNewArticleNode.GetPzn: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_new_article_pzn(FNode, @Length), Length);
end;

function TIntaktNewArticleNode.GetPrice: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_new_article_price(FNode, @Length), Length));
end;

function TIntaktNewArticleNode.GetPrices: TIntaktPriceKind;
begin
  Result := intakt_new_article_prices(FNode);
end;

function TIntaktNewArticleNode.GetTaxRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_new_article_tax_rate(FNode, @Length), Length));
end;

function TIntaktNewArticleNode.GetUnitCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_new_article_unit(FNode, @Length), Length);
end;

class function TIntaktNoticeNode.Wrap(Node: Pintakt_notice; const Owner: IInterface): IIntaktNotice;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktNoticeNode.Create(Node, Owner);
end;

function TIntaktNoticeNode.GetReason: IIntaktReason;
begin
  Result := TIntaktReasonNode.Wrap(intakt_notice_reason(FNode), FOwner);
end;

function TIntaktNoticeNode.GetSeverity: TIntaktSeverity;
begin
  Result := intakt_notice_severity(FNode);
end;

function TIntaktNoticeNode.GetRecipients: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_notice_to_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_notice_to(FNode, Index, @Length), Length);
end;

function TIntaktNoticeNode.GetRecipientCount: Integer;
begin
  Result := Integer(intakt_notice_to_count(FNode));
end;

function TIntaktNoticeNode.GetChannels: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_notice_channel_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_notice_channel(FNode, Index, @Length), Length);
end;

function TIntaktNoticeNode.GetChannelCount: Integer;
begin
  Result := Integer(intakt_notice_channel_count(FNode));
end;

class function TIntaktNumberingNode.Wrap(Node: Pintakt_numbering; const Owner: IInterface): IIntaktNumbering;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktNumberingNode.Create(Node, Owner);
end;

function TIntaktNumberingNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_numbering_number(FNode, @Length), Length);
end;

function TIntaktNumberingNode.GetRange: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_numbering_range(FNode, @Length), Length);
end;

class function TIntaktOrderNode.Wrap(Node: Pintakt_order; const Owner: IInterface): IIntaktOrder;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktOrderNode.Create(Node, Owner);
end;

function TIntaktOrderNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_number(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetOrderType: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_type(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_order_date(FNode, @Length), Length));
end;

function TIntaktOrderNode.GetDeliveryDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_order_delivery_date(FNode, @Length), Length));
end;

function TIntaktOrderNode.GetCurrency: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_currency(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetPrices: TIntaktPriceKind;
begin
  Result := intakt_order_prices(FNode);
end;

function TIntaktOrderNode.GetReference: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_reference(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetStatus: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_status(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetLanguage: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_language(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetChannel: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_channel(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetShippingMethod: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_shipping_method(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetGuest: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_order_guest(FNode));
end;

function TIntaktOrderNode.GetParties: TIntaktPartyArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_party_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPartyNode.Wrap(intakt_order_party(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetPartyCount: Integer;
begin
  Result := Integer(intakt_order_party_count(FNode));
end;

function TIntaktOrderNode.GetLines: TIntaktOrderLineArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_line_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktOrderLineNode.Wrap(intakt_order_line(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetLineCount: Integer;
begin
  Result := Integer(intakt_order_line_count(FNode));
end;

function TIntaktOrderNode.GetCharges: TIntaktChargeArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_charge_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktChargeNode.Wrap(intakt_order_charge(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetChargeCount: Integer;
begin
  Result := Integer(intakt_order_charge_count(FNode));
end;

function TIntaktOrderNode.GetPayments: TIntaktPaymentArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_payment_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPaymentNode.Wrap(intakt_order_payment(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetPaymentCount: Integer;
begin
  Result := Integer(intakt_order_payment_count(FNode));
end;

function TIntaktOrderNode.GetAttachments: TIntaktAttachmentArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_attachment_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktAttachmentNode.Wrap(intakt_order_attachment(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetAttachmentCount: Integer;
begin
  Result := Integer(intakt_order_attachment_count(FNode));
end;

function TIntaktOrderNode.GetTotals: IIntaktTotals;
begin
  Result := TIntaktTotalsNode.Wrap(intakt_order_totals(FNode), FOwner);
end;

function TIntaktOrderNode.GetRemarks: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_order_remark_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_order_remark(FNode, Index, @Length), Length);
end;

function TIntaktOrderNode.GetRemarkCount: Integer;
begin
  Result := Integer(intakt_order_remark_count(FNode));
end;

function TIntaktOrderNode.GetExtensions: TIntaktExtensionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_extension_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktExtensionNode.Wrap(intakt_order_extension(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetExtensionCount: Integer;
begin
  Result := Integer(intakt_order_extension_count(FNode));
end;

function TIntaktOrderNode.GetProfile: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_profile(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_order_position(FNode), FOwner);
end;

function TIntaktOrderNode.GetProblems: TIntaktProblemArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_problem_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktProblemNode.Wrap(intakt_order_problem(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetProblemCount: Integer;
begin
  Result := Integer(intakt_order_problem_count(FNode));
end;

function TIntaktOrderNode.GetOrigins: TIntaktOriginArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_order_origin_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktOriginNode.Wrap(intakt_order_origin(FNode, Index), FOwner);
end;

function TIntaktOrderNode.GetOriginCount: Integer;
begin
  Result := Integer(intakt_order_origin_count(FNode));
end;

function TIntaktOrderNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_json(FNode, @Length), Length);
end;

function TIntaktOrderNode.GetPartyInRole(Value: TIntaktRole): IIntaktParty;
begin
  Result := TIntaktPartyNode.Wrap(intakt_order_party_in_role(FNode, Value), FOwner);
end;

class function TIntaktOrderIdentityNode.Wrap(Node: Pintakt_order_identity; const Owner: IInterface): IIntaktOrderIdentity;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktOrderIdentityNode.Create(Node, Owner);
end;

function TIntaktOrderIdentityNode.GetTenant: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_identity_tenant(FNode, @Length), Length);
end;

function TIntaktOrderIdentityNode.GetSource: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_identity_source(FNode, @Length), Length);
end;

function TIntaktOrderIdentityNode.GetKind: TIntaktDocumentKind;
begin
  Result := intakt_order_identity_kind(FNode);
end;

function TIntaktOrderIdentityNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_order_identity_number(FNode, @Length), Length);
end;

class function TIntaktOriginNode.Wrap(Node: Pintakt_origin; const Owner: IInterface): IIntaktOrigin;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktOriginNode.Create(Node, Owner);
end;

function TIntaktOriginNode.GetField: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_origin_field(FNode, @Length), Length);
end;

function TIntaktOriginNode.GetRule: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_origin_rule(FNode, @Length), Length);
end;

function TIntaktOriginNode.GetLayer: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_origin_layer(FNode, @Length), Length);
end;

function TIntaktOriginNode.GetLevel: TIntaktLayer;
begin
  Result := intakt_origin_level(FNode);
end;

function TIntaktOriginNode.GetPositions: TIntaktPositionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_origin_position_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPositionNode.Wrap(intakt_origin_position(FNode, Index), FOwner);
end;

function TIntaktOriginNode.GetPositionCount: Integer;
begin
  Result := Integer(intakt_origin_position_count(FNode));
end;

function TIntaktOriginNode.GetPaths: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_origin_path_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_origin_path(FNode, Index, @Length), Length);
end;

function TIntaktOriginNode.GetPathCount: Integer;
begin
  Result := Integer(intakt_origin_path_count(FNode));
end;

class function TIntaktPairNode.Wrap(Node: Pintakt_pair; const Owner: IInterface): IIntaktPair;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPairNode.Create(Node, Owner);
end;

function TIntaktPairNode.GetFirst: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_pair_first(FNode, @Length), Length);
end;

function TIntaktPairNode.GetSecond: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_pair_second(FNode, @Length), Length);
end;

function TIntaktPairNode.GetOutcome: TIntaktVerdictOutcome;
begin
  Result := intakt_pair_outcome(FNode);
end;

function TIntaktPairNode.GetKind: TIntaktVerdictKind;
begin
  Result := intakt_pair_kind(FNode);
end;

function TIntaktPairNode.GetScore: Int64;
begin
  Result := intakt_pair_score(FNode);
end;

function TIntaktPairNode.GetMatchKey: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_pair_match_key(FNode, @Length), Length);
end;

function TIntaktPairNode.GetEvidence: TIntaktEvidenceArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_pair_evidence_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktEvidenceNode.Wrap(intakt_pair_evidence(FNode, Index), FOwner);
end;

function TIntaktPairNode.GetEvidenceCount: Integer;
begin
  Result := Integer(intakt_pair_evidence_count(FNode));
end;

function TIntaktPairNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_pair_json(FNode, @Length), Length);
end;

class function TIntaktPartAmountsNode.Wrap(Node: Pintakt_part_amounts; const Owner: IInterface): IIntaktPartAmounts;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPartAmountsNode.Create(Node, Owner);
end;

function TIntaktPartAmountsNode.GetRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_part_amounts_rate(FNode, @Length), Length));
end;

function TIntaktPartAmountsNode.GetNet: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_part_amounts_net(FNode, @Length), Length));
end;

function TIntaktPartAmountsNode.GetTax: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_part_amounts_tax(FNode, @Length), Length));
end;

function TIntaktPartAmountsNode.GetGross: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_part_amounts_gross(FNode, @Length), Length));
end;

function TIntaktPartAmountsNode.GetTaxCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_part_amounts_tax_code(FNode, @Length), Length);
end;

function TIntaktPartAmountsNode.GetAccount: IIntaktRevenueAccount;
begin
  Result := TIntaktRevenueAccountNode.Wrap(intakt_part_amounts_account(FNode), FOwner);
end;

class function TIntaktPartyNode.Wrap(Node: Pintakt_party; const Owner: IInterface): IIntaktParty;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPartyNode.Create(Node, Owner);
end;

function TIntaktPartyNode.GetRole: TIntaktRole;
begin
  Result := intakt_party_role(FNode);
end;

function TIntaktPartyNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_party_position(FNode), FOwner);
end;

function TIntaktPartyNode.GetSourceId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_source_id(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetCustomerNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_customer_number(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetSalutation: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_salutation(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetTitle: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_title(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetGivenName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_given_name(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetFamilyName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_family_name(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetBirthName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_birth_name(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetCompany: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_company(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetDepartment: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_department(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetBirthDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_party_birth_date(FNode, @Length), Length));
end;

function TIntaktPartyNode.GetGender: TIntaktGender;
begin
  Result := intakt_party_gender(FNode);
end;

function TIntaktPartyNode.GetAddress: IIntaktAddress;
begin
  Result := TIntaktAddressNode.Wrap(intakt_party_address(FNode), FOwner);
end;

function TIntaktPartyNode.GetEmail: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_email(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetPhone: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_phone(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetMobile: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_mobile(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetVatId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_vat_id(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetInsuranceNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_insurance_number(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetOfficialId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_official_id(FNode, @Length), Length);
end;

function TIntaktPartyNode.GetIdentifiers: TIntaktIdentifierArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_party_identifier_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktIdentifierNode.Wrap(intakt_party_identifier(FNode, Index), FOwner);
end;

function TIntaktPartyNode.GetIdentifierCount: Integer;
begin
  Result := Integer(intakt_party_identifier_count(FNode));
end;

class function TIntaktPartyPlanNode.Wrap(Node: Pintakt_party_plan; const Owner: IInterface): IIntaktPartyPlan;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPartyPlanNode.Create(Node, Owner);
end;

function TIntaktPartyPlanNode.GetRoles: TIntaktRoleArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_party_plan_role_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_party_plan_role(FNode, Index);
end;

function TIntaktPartyPlanNode.GetRoleCount: Integer;
begin
  Result := Integer(intakt_party_plan_role_count(FNode));
end;

function TIntaktPartyPlanNode.GetDecision: TIntaktDecision;
begin
  Result := intakt_party_plan_decision(FNode);
end;

function TIntaktPartyPlanNode.GetReason: IIntaktReason;
begin
  Result := TIntaktReasonNode.Wrap(intakt_party_plan_reason(FNode), FOwner);
end;

function TIntaktPartyPlanNode.GetAction: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_party_plan_action(FNode, @Length), Length);
end;

function TIntaktPartyPlanNode.GetVerdict: IIntaktVerdict;
begin
  Result := TIntaktVerdictNode.Wrap(intakt_party_plan_verdict(FNode), FOwner);
end;

class function TIntaktPaymentNode.Wrap(Node: Pintakt_payment; const Owner: IInterface): IIntaktPayment;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPaymentNode.Create(Node, Owner);
end;

function TIntaktPaymentNode.GetMethod: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_payment_method(FNode, @Length), Length);
end;

function TIntaktPaymentNode.GetAmount: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_payment_amount(FNode, @Length), Length));
end;

function TIntaktPaymentNode.GetPaid: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_payment_paid(FNode));
end;

function TIntaktPaymentNode.GetDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_payment_date(FNode, @Length), Length));
end;

function TIntaktPaymentNode.GetReference: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_payment_reference(FNode, @Length), Length);
end;

function TIntaktPaymentNode.GetDays: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_payment_days(FNode, @Length), Length));
end;

function TIntaktPaymentNode.GetTerms: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_payment_terms(FNode, @Length), Length);
end;

class function TIntaktPaymentSummaryNode.Wrap(Node: Pintakt_payment_summary; const Owner: IInterface): IIntaktPaymentSummary;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPaymentSummaryNode.Create(Node, Owner);
end;

function TIntaktPaymentSummaryNode.GetState: TIntaktPaymentState;
begin
  Result := intakt_payment_summary_state(FNode);
end;

function TIntaktPaymentSummaryNode.GetPaid: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_payment_summary_paid(FNode, @Length), Length));
end;

function TIntaktPaymentSummaryNode.GetOpen: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_payment_summary_open(FNode, @Length), Length));
end;

class function TIntaktPlanNode.Wrap(Node: Pintakt_plan; const Owner: IInterface): IIntaktPlan;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPlanNode.Create(Node, Owner);
end;

function TIntaktPlanNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_plan_json(FNode, @Length), Length);
end;

function TIntaktPlanNode.GetFormat: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_plan_format(FNode, @Length), Length);
end;

function TIntaktPlanNode.GetOrder: IIntaktPlannedOrder;
begin
  Result := TIntaktPlannedOrderNode.Wrap(intakt_plan_order(FNode), FOwner);
end;

function TIntaktPlanNode.GetStatus: TIntaktPlanStatus;
begin
  Result := intakt_plan_status(FNode);
end;

function TIntaktPlanNode.GetReasons: TIntaktReasonArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_reason_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktReasonNode.Wrap(intakt_plan_reason(FNode, Index), FOwner);
end;

function TIntaktPlanNode.GetReasonCount: Integer;
begin
  Result := Integer(intakt_plan_reason_count(FNode));
end;

function TIntaktPlanNode.GetHasAddressBookSnapshot: Boolean;
begin
  Result := intakt_plan_address_book_snapshot(FNode, nil) = 1;
end;

function TIntaktPlanNode.GetAddressBookSnapshot: UInt64;
begin
  intakt_plan_address_book_snapshot(FNode, @Result);
end;

function TIntaktPlanNode.GetHasArticlesSnapshot: Boolean;
begin
  Result := intakt_plan_articles_snapshot(FNode, nil) = 1;
end;

function TIntaktPlanNode.GetArticlesSnapshot: UInt64;
begin
  intakt_plan_articles_snapshot(FNode, @Result);
end;

function TIntaktPlanNode.GetParties: TIntaktPartyPlanArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_party_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktPartyPlanNode.Wrap(intakt_plan_party(FNode, Index), FOwner);
end;

function TIntaktPlanNode.GetPartyCount: Integer;
begin
  Result := Integer(intakt_plan_party_count(FNode));
end;

function TIntaktPlanNode.GetActions: TIntaktActionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_action_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktActionNode.Wrap(intakt_plan_action(FNode, Index), FOwner);
end;

function TIntaktPlanNode.GetActionCount: Integer;
begin
  Result := Integer(intakt_plan_action_count(FNode));
end;

function TIntaktPlanNode.GetQuestions: TIntaktQuestionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_review_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktQuestionNode.Wrap(intakt_plan_review(FNode, Index), FOwner);
end;

function TIntaktPlanNode.GetQuestionCount: Integer;
begin
  Result := Integer(intakt_plan_review_count(FNode));
end;

function TIntaktPlanNode.GetRights: TIntaktRightArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_right_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_plan_right(FNode, Index);
end;

function TIntaktPlanNode.GetRightCount: Integer;
begin
  Result := Integer(intakt_plan_right_count(FNode));
end;

function TIntaktPlanNode.GetAdjustments: TIntaktAdjustmentArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_adjustment_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktAdjustmentNode.Wrap(intakt_plan_adjustment(FNode, Index), FOwner);
end;

function TIntaktPlanNode.GetAdjustmentCount: Integer;
begin
  Result := Integer(intakt_plan_adjustment_count(FNode));
end;

function TIntaktPlanNode.GetNotices: TIntaktNoticeArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_plan_notice_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktNoticeNode.Wrap(intakt_plan_notice(FNode, Index), FOwner);
end;

function TIntaktPlanNode.GetNoticeCount: Integer;
begin
  Result := Integer(intakt_plan_notice_count(FNode));
end;

function TIntaktPlanNode.GetTotals: IIntaktTotals;
begin
  Result := TIntaktTotalsNode.Wrap(intakt_plan_totals(FNode), FOwner);
end;

function TIntaktPlanNode.GetAmounts: IIntaktAmounts;
begin
  Result := TIntaktAmountsNode.Wrap(intakt_plan_amounts(FNode), FOwner);
end;

class function TIntaktPlannedOrderNode.Wrap(Node: Pintakt_planned_order; const Owner: IInterface): IIntaktPlannedOrder;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPlannedOrderNode.Create(Node, Owner);
end;

function TIntaktPlannedOrderNode.GetTenant: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_planned_order_tenant(FNode, @Length), Length);
end;

function TIntaktPlannedOrderNode.GetSource: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_planned_order_source(FNode, @Length), Length);
end;

function TIntaktPlannedOrderNode.GetKind: TIntaktDocumentKind;
begin
  Result := intakt_planned_order_kind(FNode);
end;

function TIntaktPlannedOrderNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_planned_order_number(FNode, @Length), Length);
end;

function TIntaktPlannedOrderNode.GetProfile: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_planned_order_profile(FNode, @Length), Length);
end;

function TIntaktPlannedOrderNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_planned_order_position(FNode), FOwner);
end;

function TIntaktPlannedOrderNode.GetPayloadSha256: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_planned_order_payload_sha256(FNode, @Length), Length);
end;

class function TIntaktPositionNode.Wrap(Node: Pintakt_position; const Owner: IInterface): IIntaktPosition;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktPositionNode.Create(Node, Owner);
end;

function TIntaktPositionNode.GetDocument: Int64;
begin
  Result := intakt_position_document(FNode);
end;

function TIntaktPositionNode.GetLine: Int64;
begin
  Result := intakt_position_line(FNode);
end;

function TIntaktPositionNode.GetColumn: Int64;
begin
  Result := intakt_position_column(FNode);
end;

function TIntaktPositionNode.GetByte: Int64;
begin
  Result := intakt_position_byte(FNode);
end;

class function TIntaktProblemNode.Wrap(Node: Pintakt_problem; const Owner: IInterface): IIntaktProblem;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktProblemNode.Create(Node, Owner);
end;

function TIntaktProblemNode.GetCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_code(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetSeverity: TIntaktSeverity;
begin
  Result := intakt_problem_severity(FNode);
end;

function TIntaktProblemNode.GetText: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_text(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetMessage: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_message(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetFileName: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_file(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetPosition: IIntaktPosition;
begin
  Result := TIntaktPositionNode.Wrap(intakt_problem_position(FNode), FOwner);
end;

function TIntaktProblemNode.GetPath: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_path(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetRule: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_rule(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetFound: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_found(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetFoundValue: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_found_value(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetExpected: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_expected(FNode, @Length), Length);
end;

function TIntaktProblemNode.GetHint: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_problem_hint(FNode, @Length), Length);
end;

class function TIntaktReasonNode.Wrap(Node: Pintakt_reason; const Owner: IInterface): IIntaktReason;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktReasonNode.Create(Node, Owner);
end;

function TIntaktReasonNode.GetCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_reason_code(FNode, @Length), Length);
end;

function TIntaktReasonNode.GetText: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_reason_text(FNode, @Length), Length);
end;

function TIntaktReasonNode.GetProblem: IIntaktProblem;
begin
  Result := TIntaktProblemNode.Wrap(intakt_reason_problem(FNode), FOwner);
end;

class function TIntaktRelationNode.Wrap(Node: Pintakt_relation; const Owner: IInterface): IIntaktRelation;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktRelationNode.Create(Node, Owner);
end;

function TIntaktRelationNode.GetKind: TIntaktRelationKind;
begin
  Result := intakt_relation_kind(FNode);
end;

function TIntaktRelationNode.GetParty: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_relation_party(FNode, @Length), Length);
end;

class function TIntaktRevenueAccountNode.Wrap(Node: Pintakt_revenue_account; const Owner: IInterface): IIntaktRevenueAccount;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktRevenueAccountNode.Create(Node, Owner);
end;

function TIntaktRevenueAccountNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_revenue_account_number(FNode, @Length), Length);
end;

function TIntaktRevenueAccountNode.GetSource: TIntaktAccountSource;
begin
  Result := intakt_revenue_account_from(FNode);
end;

class function TIntaktReviewCaseNode.Wrap(Node: Pintakt_review_case; const Owner: IInterface): IIntaktReviewCase;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktReviewCaseNode.Create(Node, Owner);
end;

function TIntaktReviewCaseNode.GetRow: IIntaktReviewRow;
begin
  Result := TIntaktReviewRowNode.Wrap(intakt_review_case_row(FNode), FOwner);
end;

function TIntaktReviewCaseNode.GetIsKept: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_review_case_is_kept(FNode));
end;

function TIntaktReviewCaseNode.GetDate: TIntaktDate;
var
  Length: size_t;
begin
  Result := IntaktDate(IntaktText(intakt_review_case_date(FNode, @Length), Length));
end;

function TIntaktReviewCaseNode.GetTotal: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_case_total(FNode, @Length), Length);
end;

function TIntaktReviewCaseNode.GetLines: Int64;
begin
  Result := intakt_review_case_lines(FNode);
end;

function TIntaktReviewCaseNode.GetIsGuest: TIntaktAnswered;
begin
  Result := IntaktAnswered(intakt_review_case_is_guest(FNode));
end;

function TIntaktReviewCaseNode.GetParty: IIntaktParty;
begin
  Result := TIntaktPartyNode.Wrap(intakt_review_case_party(FNode), FOwner);
end;

function TIntaktReviewCaseNode.GetCandidates: TIntaktCaseCandidateArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_review_case_candidate_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktCaseCandidateNode.Wrap(intakt_review_case_candidate(FNode, Index), FOwner);
end;

function TIntaktReviewCaseNode.GetCandidateCount: Integer;
begin
  Result := Integer(intakt_review_case_candidate_count(FNode));
end;

function TIntaktReviewCaseNode.GetOrdered: IIntaktCaseLine;
begin
  Result := TIntaktCaseLineNode.Wrap(intakt_review_case_ordered(FNode), FOwner);
end;

function TIntaktReviewCaseNode.GetChoices: TIntaktFoundArticleArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_review_case_choice_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktFoundArticleNode.Wrap(intakt_review_case_choice(FNode, Index), FOwner);
end;

function TIntaktReviewCaseNode.GetChoiceCount: Integer;
begin
  Result := Integer(intakt_review_case_choice_count(FNode));
end;

function TIntaktReviewCaseNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_case_json(FNode, @Length), Length);
end;

class function TIntaktQuestionNode.Wrap(Node: Pintakt_review_item; const Owner: IInterface): IIntaktQuestion;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktQuestionNode.Create(Node, Owner);
end;

function TIntaktQuestionNode.GetId: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_item_id(FNode, @Length), Length);
end;

function TIntaktQuestionNode.GetOrder: IIntaktOrderIdentity;
begin
  Result := TIntaktOrderIdentityNode.Wrap(intakt_review_item_order(FNode), FOwner);
end;

function TIntaktQuestionNode.GetOwner: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_item_owner(FNode, @Length), Length);
end;

function TIntaktQuestionNode.GetQuestion: TIntaktQuestionKind;
begin
  Result := intakt_review_item_question(FNode);
end;

function TIntaktQuestionNode.GetReason: IIntaktReason;
begin
  Result := TIntaktReasonNode.Wrap(intakt_review_item_reason(FNode), FOwner);
end;

function TIntaktQuestionNode.GetRoles: TIntaktRoleArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_review_item_role_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_review_item_role(FNode, Index);
end;

function TIntaktQuestionNode.GetRoleCount: Integer;
begin
  Result := Integer(intakt_review_item_role_count(FNode));
end;

function TIntaktQuestionNode.GetVerdict: IIntaktVerdict;
begin
  Result := TIntaktVerdictNode.Wrap(intakt_review_item_verdict(FNode), FOwner);
end;

function TIntaktQuestionNode.GetLine: Int64;
begin
  Result := intakt_review_item_line(FNode);
end;

function TIntaktQuestionNode.GetArticles: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_review_item_article_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_review_item_article(FNode, Index, @Length), Length);
end;

function TIntaktQuestionNode.GetArticleCount: Integer;
begin
  Result := Integer(intakt_review_item_article_count(FNode));
end;

function TIntaktQuestionNode.GetAnswers: TIntaktAnswerArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_review_item_answer_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_review_item_answer(FNode, Index);
end;

function TIntaktQuestionNode.GetAnswerCount: Integer;
begin
  Result := Integer(intakt_review_item_answer_count(FNode));
end;

function TIntaktQuestionNode.GetSubject: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_item_subject(FNode, @Length), Length);
end;

function TIntaktQuestionNode.GetEvidence: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_item_evidence(FNode, @Length), Length);
end;

function TIntaktQuestionNode.GetOutdated: Int64;
begin
  Result := intakt_review_item_outdated(FNode);
end;

function TIntaktQuestionNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_item_json(FNode, @Length), Length);
end;

class function TIntaktReviewRowNode.Wrap(Node: Pintakt_review_row; const Owner: IInterface): IIntaktReviewRow;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktReviewRowNode.Create(Node, Owner);
end;

function TIntaktReviewRowNode.GetId: Int64;
begin
  Result := intakt_review_row_id(FNode);
end;

function TIntaktReviewRowNode.GetState: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_state(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetOwner: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_owner(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetQuestion: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_question(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetCode: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_code(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetText: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_text(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetSource: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_source(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetTenant: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_tenant(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetKind: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_kind(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetNumber: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_review_row_number(FNode, @Length), Length);
end;

function TIntaktReviewRowNode.GetRoles: TIntaktRoleArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_review_row_role_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := intakt_review_row_role(FNode, Index);
end;

function TIntaktReviewRowNode.GetRoleCount: Integer;
begin
  Result := Integer(intakt_review_row_role_count(FNode));
end;

function TIntaktReviewRowNode.GetAnswers: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_review_row_answer_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_review_row_answer(FNode, Index, @Length), Length);
end;

function TIntaktReviewRowNode.GetAnswerCount: Integer;
begin
  Result := Integer(intakt_review_row_answer_count(FNode));
end;

function TIntaktReviewRowNode.GetCandidates: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_review_row_candidate_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_review_row_candidate(FNode, Index, @Length), Length);
end;

function TIntaktReviewRowNode.GetCandidateCount: Integer;
begin
  Result := Integer(intakt_review_row_candidate_count(FNode));
end;

function TIntaktReviewRowNode.GetLine: Int64;
begin
  Result := intakt_review_row_line(FNode);
end;

function TIntaktReviewRowNode.GetArticles: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_review_row_article_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_review_row_article(FNode, Index, @Length), Length);
end;

function TIntaktReviewRowNode.GetArticleCount: Integer;
begin
  Result := Integer(intakt_review_row_article_count(FNode));
end;

function TIntaktReviewRowNode.GetCreated: Int64;
begin
  Result := intakt_review_row_created(FNode);
end;

function TIntaktReviewRowNode.GetChanged: Int64;
begin
  Result := intakt_review_row_changed(FNode);
end;

function TIntaktReviewRowNode.GetDecision: Int64;
begin
  Result := intakt_review_row_decision(FNode);
end;

function TIntaktReviewRowNode.GetOutdated: Int64;
begin
  Result := intakt_review_row_outdated(FNode);
end;

class function TIntaktReviewsNode.Wrap(Node: Pintakt_reviews; const Owner: IInterface): IIntaktReviews;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktReviewsNode.Create(Node, Owner);
end;

function TIntaktReviewsNode.GetRows: TIntaktReviewRowArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_reviews_row_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktReviewRowNode.Wrap(intakt_reviews_row(FNode, Index), FOwner);
end;

function TIntaktReviewsNode.GetRowCount: Integer;
begin
  Result := Integer(intakt_reviews_row_count(FNode));
end;

function TIntaktReviewsNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_reviews_json(FNode, @Length), Length);
end;

class function TIntaktTaxTotalNode.Wrap(Node: Pintakt_tax_total; const Owner: IInterface): IIntaktTaxTotal;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktTaxTotalNode.Create(Node, Owner);
end;

function TIntaktTaxTotalNode.GetRate: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_tax_total_rate(FNode, @Length), Length));
end;

function TIntaktTaxTotalNode.GetNet: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_tax_total_net(FNode, @Length), Length));
end;

function TIntaktTaxTotalNode.GetTax: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_tax_total_tax(FNode, @Length), Length));
end;

class function TIntaktTaxTreatmentNode.Wrap(Node: Pintakt_tax_treatment; const Owner: IInterface): IIntaktTaxTreatment;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktTaxTreatmentNode.Create(Node, Owner);
end;

function TIntaktTaxTreatmentNode.GetKind: TIntaktTreatmentKind;
begin
  Result := intakt_tax_treatment_kind(FNode);
end;

function TIntaktTaxTreatmentNode.GetConditions: TIntaktConditionArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_tax_treatment_condition_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktConditionNode.Wrap(intakt_tax_treatment_condition(FNode, Index), FOwner);
end;

function TIntaktTaxTreatmentNode.GetConditionCount: Integer;
begin
  Result := Integer(intakt_tax_treatment_condition_count(FNode));
end;

class function TIntaktTotalsNode.Wrap(Node: Pintakt_totals; const Owner: IInterface): IIntaktTotals;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktTotalsNode.Create(Node, Owner);
end;

function TIntaktTotalsNode.GetLines: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_totals_lines(FNode, @Length), Length));
end;

function TIntaktTotalsNode.GetNet: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_totals_net(FNode, @Length), Length));
end;

function TIntaktTotalsNode.GetTax: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_totals_tax(FNode, @Length), Length));
end;

function TIntaktTotalsNode.GetGross: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_totals_gross(FNode, @Length), Length));
end;

function TIntaktTotalsNode.GetAmount: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_totals_amount(FNode, @Length), Length));
end;

function TIntaktTotalsNode.GetLineCount: TIntaktDecimal;
var
  Length: size_t;
begin
  Result := IntaktDecimal(IntaktText(intakt_totals_line_count(FNode, @Length), Length));
end;

function TIntaktTotalsNode.GetRates: TIntaktTaxTotalArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_totals_rate_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktTaxTotalNode.Wrap(intakt_totals_rate(FNode, Index), FOwner);
end;

function TIntaktTotalsNode.GetRateCount: Integer;
begin
  Result := Integer(intakt_totals_rate_count(FNode));
end;

class function TIntaktVerdictNode.Wrap(Node: Pintakt_verdict; const Owner: IInterface): IIntaktVerdict;
begin
  if Node = nil then
    Result := nil
  else
    Result := TIntaktVerdictNode.Create(Node, Owner);
end;

function TIntaktVerdictNode.GetOutcome: TIntaktVerdictOutcome;
begin
  Result := intakt_verdict_outcome(FNode);
end;

function TIntaktVerdictNode.GetKind: TIntaktVerdictKind;
begin
  Result := intakt_verdict_kind(FNode);
end;

function TIntaktVerdictNode.GetParty: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_verdict_party(FNode, @Length), Length);
end;

function TIntaktVerdictNode.GetRelation: IIntaktRelation;
begin
  Result := TIntaktRelationNode.Wrap(intakt_verdict_relation(FNode), FOwner);
end;

function TIntaktVerdictNode.GetCandidates: TIntaktCandidateArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_verdict_candidate_count(FNode));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktCandidateNode.Wrap(intakt_verdict_candidate(FNode, Index), FOwner);
end;

function TIntaktVerdictNode.GetCandidateCount: Integer;
begin
  Result := Integer(intakt_verdict_candidate_count(FNode));
end;

function TIntaktVerdictNode.GetSentenceGerman: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_verdict_sentence_german(FNode, @Length), Length);
end;

function TIntaktVerdictNode.GetSentenceEnglish: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_verdict_sentence_english(FNode, @Length), Length);
end;

function TIntaktVerdictNode.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_verdict_json(FNode, @Length), Length);
end;

end.
