/// <summary>The way from bytes to plans, and outcomes back: importer and result.</summary>
unit Intakt.Importing;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Model, Intakt.Hosts, Intakt.Reading, Intakt.Matching,
  Intakt.Database;

type
  /// <summary>How far an import is.</summary>
  TIntaktProgress = record
    /// <summary>How many records were read.</summary>
    Records: UInt64;
    /// <summary>How many plans were made of them.</summary>
    Plans: UInt64;
    /// <summary>Where the last order begins in its document, in bytes.</summary>
    Position: UInt64;
    /// <summary>How many bytes all documents have.</summary>
    Bytes: UInt64;
  end;

  /// <summary>Told before each record is read: set <c>Cancel</c> to stop. What was planned before stays, and the fault of the
  /// result says so.</summary>
  TIntaktProgressEvent = procedure(const Progress: TIntaktProgress; var Cancel: Boolean) of object;

  /// <summary>How something that a plan has written is now, for <c>IIntaktImporter.Undo</c>.</summary>
  TIntaktWrittenEvent = procedure(Kind: TIntaktWrittenKind; const Id: UnicodeString; out Written: TIntaktWritten) of object;

  /// <summary>How an input is imported. Begin with <c>IntaktImportOptions</c>.</summary>
  TIntaktImportOptions = record
    /// <summary>The id of the profile; empty to find it by what the input holds.</summary>
    Profile: UnicodeString;
    /// <summary><c>auto</c>, <c>strict</c> or the name of an encoding; empty for what the profile says.</summary>
    Charset: UnicodeString;
    /// <summary>The numbers of the orders that are wanted; none for all.</summary>
    Only: TIntaktTexts;
    /// <summary>Carry plans out in the importer's database as soon as they are made.</summary>
    Apply: Boolean;
    /// <summary>The most bytes that an input may have; 0 means any number.</summary>
    InputBytesLimit: UInt64;
    /// <summary>The most bytes that one record may have; 0 means 64 MiB.</summary>
    RecordBytesLimit: UInt64;
    /// <summary>The most lines that one order may have; 0 means 100,000.</summary>
    LinesLimit: UInt64;
    /// <summary>The present time where the host is, such as <c>2026-11-22T10:15:30</c>, for settings that need it.</summary>
    Now: UnicodeString;
    /// <summary>Told how far it is, and asked whether to go on. May raise.</summary>
    OnProgress: TIntaktProgressEvent;
    /// <summary>Whether an exception of the host's own objects comes back as the result's fault, so that the plans of the
    /// other orders are there, instead of being raised again.</summary>
    KeepResult: Boolean;
  end;

  TIntaktPlanEnumerator = class;

  /// <summary>The plans of one input and its account: <c>for Plan in Result do</c>. It needs its importer no longer.</summary>
  IIntaktResult = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C2201}']
    function GetCount: Integer;
    function GetPlan(Index: Integer): IIntaktPlan;
    function GetApplied(Index: Integer): UnicodeString;
    function GetAccount: IIntaktAccount;
    function GetAccountJson: UnicodeString;
    function GetPlansJson: UnicodeString;
    function GetWarningsJson: UnicodeString;
    function GetProfile: UnicodeString;
    function GetEncoding: UnicodeString;
    function GetDocuments: TIntaktTexts;
    function GetHasFault: Boolean;
    function GetFault: TIntaktErrorInfo;
    /// <summary>What the library knows it by; for the units of Intakt.</summary>
    function Handle: Pintakt_result;
    /// <summary>For loops over the plans.</summary>
    function GetEnumerator: TIntaktPlanEnumerator;
    /// <summary>A plan as one line of JSON; empty where there is none.</summary>
    function PlanJson(Index: Integer): UnicodeString;
    /// <summary>How many plans there are: one for each order that could be read.</summary>
    property Count: Integer read GetCount;
    /// <summary>The plan with this index, from 0; nil where there is none.</summary>
    property Plans[Index: Integer]: IIntaktPlan read GetPlan; default;
    /// <summary>What became of a plan that was carried out while orders were read, as JSON; else empty.</summary>
    property Applied[Index: Integer]: UnicodeString read GetApplied;
    /// <summary>How many records were read, planned, held and so on.</summary>
    property Account: IIntaktAccount read GetAccount;
    /// <summary>The account as JSON.</summary>
    property AccountJson: UnicodeString read GetAccountJson;
    /// <summary>All plans, each a line of JSON.</summary>
    property PlansJson: UnicodeString read GetPlansJson;
    /// <summary>What is to be said about the input as a whole, as a JSON array.</summary>
    property WarningsJson: UnicodeString read GetWarningsJson;
    /// <summary>The id of the profile that read the input; empty when it was not read to its end.</summary>
    property Profile: UnicodeString read GetProfile;
    /// <summary>The name of the encoding; empty when it was not read to its end.</summary>
    property Encoding: UnicodeString read GetEncoding;
    /// <summary>The names of the documents, which positions count.</summary>
    property Documents: TIntaktTexts read GetDocuments;
    /// <summary>Whether the import ended before its end, or a callback failed.</summary>
    property HasFault: Boolean read GetHasFault;
    /// <summary>Why; <c>Status</c> is 0 when everything was read.</summary>
    property Fault: TIntaktErrorInfo read GetFault;
  end;

  /// <summary>Goes through the plans of a result.</summary>
  TIntaktPlanEnumerator = class
  private
    FResult: IIntaktResult;
    FIndex: Integer;
    function GetCurrent: IIntaktPlan;
  public
    constructor Create(const Source: IIntaktResult);
    function MoveNext: Boolean;
    property Current: IIntaktPlan read GetCurrent;
  end;

  /// <summary>Settings, profiles, customers, articles and the ledger of one tenant, and the way from bytes to plans.</summary>
  /// <remarks>For one thread at a time. A call from inside one of its own callbacks raises <c>EIntaktBusy</c>. What is taken
  /// in as <c>nil</c> goes back to what the importer holds itself.</remarks>
  IIntaktImporter = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C2202}']
    /// <summary>Adds a profile of the host's own, or replaces the one of the same id.</summary>
    procedure AddProfile(const Name, Profile: UnicodeString);
    /// <summary>Replaces the settings, from the next import on.</summary>
    procedure SetSettings(const Settings: UnicodeString);
    /// <summary>Replaces all customers by those of a list: CSV with a header line.</summary>
    /// <returns>What was left out or looks wrong, as a JSON array.</returns>
    function SetCustomersCsv(const Name: UnicodeString; const List: TBytes): UnicodeString;
    /// <summary>Replaces all articles by those of a list.</summary>
    function SetArticlesCsv(const Name: UnicodeString; const List: TBytes): UnicodeString;
    /// <summary>Adds a customer, or replaces the one with this id.</summary>
    /// <returns>False when the importer has a later version.</returns>
    function UpsertCustomer(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
    /// <summary>Takes a customer out.</summary>
    /// <returns>False when there was none.</returns>
    function RemoveCustomer(const Id: UnicodeString): Boolean;
    /// <summary>The blocking keys of a party, for a host that stores them.</summary>
    function PartyKeys(const Json: UnicodeString): TIntaktKeys;

    /// <summary>Looks for customers in the host's own address book.</summary>
    procedure SetAddressBook(const Host: IIntaktAddressBook);
    /// <summary>Looks for articles in the host's own.</summary>
    procedure SetArticles(const Host: IIntaktArticles);
    /// <summary>Keeps its memory in the host's own database.</summary>
    procedure SetLedger(const Host: IIntaktLedger);
    /// <summary>Lets the host remember which numbers are drawn.</summary>
    procedure SetNumbers(const Host: IIntaktNumbers);
    /// <summary>Lets plans follow what clerks have decided, which the host keeps. Where there is a database, that one's
    /// decisions count.</summary>
    procedure SetDecisions(const Host: IIntaktDecisionStore);
    /// <summary>Looks for customers and articles in a database and keeps its memory there.</summary>
    procedure SetDatabase(const Database: IIntaktDatabase);
    /// <summary>Tells what it does; an event that is nil tells nobody.</summary>
    procedure SetLog(Event: TIntaktLogEvent; Level: TIntaktLogLevel);

    /// <summary>Reads the orders of a file and plans each of them.</summary>
    /// <param name="Source">The shop that sent it, as the settings call it.</param>
    /// <remarks>What is wrong with the input as a whole ends it: <c>Fault</c> of the result says why, and the plans of the
    /// orders before are there.</remarks>
    function ImportFile(const Source: UnicodeString; const FileName: string): IIntaktResult; overload;
    /// <summary>Reads the orders of a file and plans each of them.</summary>
    function ImportFile(const Source: UnicodeString; const FileName: string; const Options: TIntaktImportOptions): IIntaktResult;
      overload;
    /// <summary>Reads the orders of an input in memory and plans each of them.</summary>
    /// <param name="Name">The name of the file, for messages.</param>
    function ImportBytes(const Source, Name: UnicodeString; const Data: TBytes;
      const Options: TIntaktImportOptions): IIntaktResult;
    /// <summary>Reads the orders of an input of several documents that belong together.</summary>
    function ImportDocuments(const Source: UnicodeString; const Documents: TIntaktDocuments;
      const Options: TIntaktImportOptions): IIntaktResult;
    /// <summary>Decides who a party is in the address book that the importer looks into.</summary>
    function Match(const Source, Json: UnicodeString; const Options: TIntaktQueryOptions): IIntaktMatch;

    /// <summary>Marks a planned order as being carried out.</summary>
    procedure BeginOrder(const Order: TIntaktOrderKey);
    /// <summary>Reports what became of one action of a plan.</summary>
    /// <param name="Action">The action's id.</param>
    /// <param name="Text">Done: the id of what was made. Failed: the reason, without personal data.</param>
    /// <returns>What followed, as JSON.</returns>
    function Report(const Order: TIntaktOrderKey; const Action: UnicodeString; Outcome: TIntaktOutcome;
      const Text: UnicodeString): UnicodeString;
    /// <summary>Takes a plan back of which nothing was begun.</summary>
    /// <returns>What followed, as JSON.</returns>
    function Withdraw(const Order: TIntaktOrderKey): UnicodeString;
    /// <summary>Lets an order that was taken back be planned again when it comes the next time.</summary>
    procedure PlanAgain(const Order: TIntaktOrderKey);
    /// <summary>Carries a plan out in the importer's database, all of it or nothing.</summary>
    /// <returns>What became of it, as JSON.</returns>
    function Apply(const Source: IIntaktResult; Index: Integer): UnicodeString;

    /// <summary>The ledger as text in UTF-8. It holds personal data.</summary>
    function SaveLedger: TBytes;
    /// <summary>Replaces the ledger by one that was saved.</summary>
    procedure LoadLedger(const Ledger: TBytes);

    /// <summary>What was written for an order whose outcomes were reported, as JSON, to be kept for <c>Undo</c>.</summary>
    function Journal(const Source: IIntaktResult; Index: Integer): UnicodeString;
    /// <summary>Makes the plan that takes another one back.</summary>
    /// <param name="Written">Asked how each thing is now.</param>
    /// <returns>The steps as JSON, in the order in which they are to be done.</returns>
    function Undo(const Journal: UnicodeString; Written: TIntaktWrittenEvent): UnicodeString;
    /// <summary>Tells which actions of a plan were taken back, or found gone.</summary>
    /// <returns>Where the order stands now, as JSON.</returns>
    function SettleUndo(const Journal: UnicodeString; const Actions: TIntaktTexts): UnicodeString;

    /// <summary>A question of the importer's database with every candidate: field by field what the order says, what the
    /// candidate has, and what it would have. Personal data.</summary>
    /// <exception cref="EIntaktUsage">There is no such question, or no database.</exception>
    function ReviewCase(Review: Int64): IIntaktReviewCase;
    /// <summary>What would follow from <c>Decide</c> of the database; all of it is taken back.</summary>
    /// <param name="Now">The time at the clerk's, as in <c>TIntaktImportOptions</c>; may be empty.</param>
    /// <returns><c>reviews</c> that would be answered, <c>orders</c> with what their plans would be, and <c>unkept</c> orders
    /// that would have to be read again, as JSON.</returns>
    function PreviewDecision(const Reviews: array of Int64; const Choice, Party, By: UnicodeString;
      const Now: UnicodeString = ''): UnicodeString;
    /// <summary>Takes a decision back, and the orders that were carried out because of it as far as nobody has worked on
    /// them since.</summary>
    /// <param name="Apply">False only tells what would be.</param>
    /// <returns>What follows, as JSON.</returns>
    /// <exception cref="EIntaktPlan">It is revoked already. Nothing has changed.</exception>
    function RevokeDecision(Decision: Int64; const By: UnicodeString; Apply: Boolean;
      const Now: UnicodeString = ''): UnicodeString;
    /// <summary>Plans orders again that the database keeps since questions about them were open, without their files.</summary>
    /// <param name="Order">Without a number: every order that is kept.</param>
    /// <param name="Apply">Whether what can be carried out is carried out; else nothing has changed afterwards.</param>
    /// <returns>The orders with what became of each, as a JSON array.</returns>
    function PlanKept(const Order: TIntaktOrderKey; Apply: Boolean; const Now: UnicodeString = ''): UnicodeString;

    /// <summary>Answers a question of a plan where the host keeps decisions (<c>SetDecisions</c>). Nothing is planned yet:
    /// read the order again.</summary>
    /// <param name="Plan">The plan as JSON, which the host may have kept for any time.</param>
    /// <param name="Review">The id of the question in it.</param>
    /// <param name="Choice">As for <c>Decide</c> of the database.</param>
    /// <param name="Party">The id of the party, where the answer has one; else empty.</param>
    /// <param name="At">When: seconds since 1970 (UTC).</param>
    /// <returns>The number of the decision.</returns>
    /// <exception cref="EIntaktPlan">The question does not have this answer, or is about somebody who is never this
    /// party.</exception>
    function Decide(const Plan, Review, Choice, Party, By: UnicodeString; At: Int64): Int64;
    /// <summary>What was decided where the host keeps decisions, the latest first, as a JSON array.</summary>
    function Decisions(Most: Cardinal): UnicodeString;
    /// <summary>Takes a decision of <c>Decide</c> back: the question is asked again when the order is read the next
    /// time.</summary>
    procedure TakeBackDecision(Decision: Int64; const By: UnicodeString; At: Int64);
    /// <summary>Says that the party of a question is never this one, where the host keeps decisions.</summary>
    /// <returns>The number of the pair.</returns>
    function Never(const Plan, Review, Party, By: UnicodeString; At: Int64): Int64;
    /// <summary>Says that two parties of the address book are never one, where the host keeps decisions.</summary>
    /// <returns>The number of the pair.</returns>
    function NeverSame(const One, Other, By: UnicodeString; At: Int64): Int64;
    /// <summary>Takes a pair of <c>Never</c> or <c>NeverSame</c> back.</summary>
    procedure TakeBackNever(Pair: Int64; const By: UnicodeString; At: Int64);

    /// <summary>Draws a number of a range.</summary>
    function ReserveNumber(const Source, Range, Holder: UnicodeString): UnicodeString;
    /// <summary>Keeps a number for good.</summary>
    procedure CommitNumber(const Source, Range, Holder: UnicodeString);
    /// <summary>Gives a number back.</summary>
    procedure ReleaseNumber(const Source, Range, Holder: UnicodeString);
    /// <summary>Frees it now, and lets go of the host's objects. Not from inside one of its callbacks.</summary>
    procedure Close;
  end;

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

type
  TResult = class(TIntaktHandle, IIntaktResult)
  protected
    procedure Release; override;
  public
    constructor Create(Made: Pintakt_result);
    function GetCount: Integer;
    function GetPlan(Index: Integer): IIntaktPlan;
    function GetApplied(Index: Integer): UnicodeString;
    function GetAccount: IIntaktAccount;
    function GetAccountJson: UnicodeString;
    function GetPlansJson: UnicodeString;
    function GetWarningsJson: UnicodeString;
    function GetProfile: UnicodeString;
    function GetEncoding: UnicodeString;
    function GetDocuments: TIntaktTexts;
    function GetHasFault: Boolean;
    function GetFault: TIntaktErrorInfo;
    function Handle: Pintakt_result;
    function GetEnumerator: TIntaktPlanEnumerator;
    function PlanJson(Index: Integer): UnicodeString;
  end;

  { What a case belongs to; its nodes keep it. }
  TReviewCase = class(TIntaktHandle)
  protected
    procedure Release; override;
  public
    constructor Create(Made: Pintakt_review_case);
  end;

  { Both functions that replace a list. }
  TSetList = function(importer: Pintakt_importer; name: PAnsiChar; name_length: size_t; list: Pointer; list_length: size_t;
    problems: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;
  { Both functions that settle a number. }
  TSettleNumber = function(importer: Pintakt_importer; source: PAnsiChar; source_length: size_t; range: PAnsiChar;
    range_length: size_t; holder: PAnsiChar; holder_length: size_t; error: PPintakt_error): Integer; cdecl;

  { What the callbacks of one import point to, and the texts of its options. }
  TImporting = class
    Struct: intakt_import_options;
    Profile, Charset, Now: RawByteString;
    Only: TIntaktTextList;
    OnProgress: TIntaktProgressEvent;
    Kept: IIntaktKept;
    constructor Create(const Options: TIntaktImportOptions; const KeptBy: IIntaktKept);
  end;

  TUndoing = record
    Written: TIntaktWrittenEvent;
    Kept: IIntaktKept;
  end;
  PUndoing = ^TUndoing;

  TImporter = class(TIntaktHandle, IIntaktImporter)
  private
    function SetList(const FunctionName: string; Call: TSetList; const Name: UnicodeString; const List: TBytes): UnicodeString;
    procedure SettleNumber(const FunctionName: string; Call: TSettleNumber; const Source, Range, Holder: UnicodeString);
    function Answered(const FunctionName: string; Status: Integer; Error: Pintakt_error; Buffer: Pintakt_buffer): UnicodeString;
    function Finish(const FunctionName: string; Status: Integer; Error: Pintakt_error; Made: Pintakt_result;
      const Options: TIntaktImportOptions): IIntaktResult;
  protected
    procedure Release; override;
  public
    constructor Create(const Settings: UnicodeString; BuiltInProfiles: Boolean);
    procedure AddProfile(const Name, Profile: UnicodeString);
    procedure SetSettings(const Settings: UnicodeString);
    function SetCustomersCsv(const Name: UnicodeString; const List: TBytes): UnicodeString;
    function SetArticlesCsv(const Name: UnicodeString; const List: TBytes): UnicodeString;
    function UpsertCustomer(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
    function RemoveCustomer(const Id: UnicodeString): Boolean;
    function PartyKeys(const Json: UnicodeString): TIntaktKeys;
    procedure SetAddressBook(const Host: IIntaktAddressBook);
    procedure SetArticles(const Host: IIntaktArticles);
    procedure SetLedger(const Host: IIntaktLedger);
    procedure SetNumbers(const Host: IIntaktNumbers);
    procedure SetDecisions(const Host: IIntaktDecisionStore);
    procedure SetDatabase(const Database: IIntaktDatabase);
    procedure SetLog(Event: TIntaktLogEvent; Level: TIntaktLogLevel);
    function ImportFile(const Source: UnicodeString; const FileName: string): IIntaktResult; overload;
    function ImportFile(const Source: UnicodeString; const FileName: string; const Options: TIntaktImportOptions): IIntaktResult;
      overload;
    function ImportBytes(const Source, Name: UnicodeString; const Data: TBytes;
      const Options: TIntaktImportOptions): IIntaktResult;
    function ImportDocuments(const Source: UnicodeString; const Documents: TIntaktDocuments;
      const Options: TIntaktImportOptions): IIntaktResult;
    function Match(const Source, Json: UnicodeString; const Options: TIntaktQueryOptions): IIntaktMatch;
    procedure BeginOrder(const Order: TIntaktOrderKey);
    function Report(const Order: TIntaktOrderKey; const Action: UnicodeString; Outcome: TIntaktOutcome;
      const Text: UnicodeString): UnicodeString;
    function Withdraw(const Order: TIntaktOrderKey): UnicodeString;
    procedure PlanAgain(const Order: TIntaktOrderKey);
    function Apply(const Source: IIntaktResult; Index: Integer): UnicodeString;
    function SaveLedger: TBytes;
    procedure LoadLedger(const Ledger: TBytes);
    function Journal(const Source: IIntaktResult; Index: Integer): UnicodeString;
    function Undo(const Journal: UnicodeString; Written: TIntaktWrittenEvent): UnicodeString;
    function SettleUndo(const Journal: UnicodeString; const Actions: TIntaktTexts): UnicodeString;
    function ReviewCase(Review: Int64): IIntaktReviewCase;
    function PreviewDecision(const Reviews: array of Int64; const Choice, Party, By: UnicodeString;
      const Now: UnicodeString = ''): UnicodeString;
    function RevokeDecision(Decision: Int64; const By: UnicodeString; Apply: Boolean;
      const Now: UnicodeString = ''): UnicodeString;
    function PlanKept(const Order: TIntaktOrderKey; Apply: Boolean; const Now: UnicodeString = ''): UnicodeString;
    function Decide(const Plan, Review, Choice, Party, By: UnicodeString; At: Int64): Int64;
    function Decisions(Most: Cardinal): UnicodeString;
    procedure TakeBackDecision(Decision: Int64; const By: UnicodeString; At: Int64);
    function Never(const Plan, Review, Party, By: UnicodeString; At: Int64): Int64;
    function NeverSame(const One, Other, By: UnicodeString; At: Int64): Int64;
    procedure TakeBackNever(Pair: Int64; const By: UnicodeString; At: Int64);
    function ReserveNumber(const Source, Range, Holder: UnicodeString): UnicodeString;
    procedure CommitNumber(const Source, Range, Holder: UnicodeString);
    procedure ReleaseNumber(const Source, Range, Holder: UnicodeString);
  end;

function Progressed(user_data: Pointer; progress: Pintakt_progress): Integer; cdecl;
var
  Told: TIntaktProgress;
  Cancel: Boolean;
begin
  Result := 0;
  try
    Told.Records := progress.records;
    Told.Plans := progress.plans;
    Told.Position := progress.byte;
    Told.Bytes := progress.bytes;
    Cancel := False;
    TImporting(user_data).OnProgress(Told, Cancel);
    if Cancel then
      Result := IntaktHostRaised;
  except
    TImporting(user_data).Kept.Keep;
    Result := IntaktHostRaised;
  end;
end;

function AskedWritten(user_data: Pointer; kind: Integer; id: PAnsiChar; id_length: size_t; written: PInteger): Integer; cdecl;
var
  Found: TIntaktWritten;
begin
  Result := 0;
  try
    PUndoing(user_data).Written(kind, IntaktText(id, id_length), Found);
    written^ := Found;
  except
    PUndoing(user_data).Kept.Keep;
    Result := IntaktHostRaised;
  end;
end;

constructor TImporting.Create(const Options: TIntaktImportOptions; const KeptBy: IIntaktKept);
begin
  inherited Create;
  Kept := KeptBy;
  OnProgress := Options.OnProgress;
  Profile := IntaktUtf8(Options.Profile);
  Charset := IntaktUtf8(Options.Charset);
  Now := IntaktUtf8(Options.Now);
  Only.Fill(Options.Only);
  Struct.struct_size := SizeOf(Struct);
  Struct.flags := Ord(Options.Apply) * INTAKT_IMPORT_APPLY;
  Struct.input_bytes_limit := Options.InputBytesLimit;
  Struct.record_bytes_limit := Options.RecordBytesLimit;
  Struct.lines_limit := Options.LinesLimit;
  Struct.profile := Pointer(Profile);
  Struct.profile_length := Length(Profile);
  Struct.charset := Pointer(Charset);
  Struct.charset_length := Length(Charset);
  Struct.now := Pointer(Now);
  Struct.now_length := Length(Now);
  Struct.only := Only.First;
  Struct.only_lengths := Only.FirstLength;
  Struct.only_count := Length(Only.Texts);
  Struct.progress_user_data := Self;
  if Assigned(Options.OnProgress) then
    Struct.progress := Progressed;
end;

{ ---- Result ---- }

constructor TResult.Create(Made: Pintakt_result);
begin
  inherited Create;
  FHandle := Made;
end;

procedure TResult.Release;
begin
  intakt_result_free(FHandle);
end;

function TResult.Handle: Pintakt_result;
begin
  Result := FHandle;
end;

function TResult.GetCount: Integer;
begin
  Result := intakt_result_plan_count(FHandle);
end;

function TResult.GetPlan(Index: Integer): IIntaktPlan;
begin
  Result := nil;
  if Index >= 0 then
    Result := TIntaktPlanNode.Wrap(intakt_result_plan_node(FHandle, Index), Self);
end;

function TResult.PlanJson(Index: Integer): UnicodeString;
var
  Length: size_t;
begin
  Result := '';
  if Index >= 0 then
    Result := IntaktText(intakt_result_plan(FHandle, Index, @Length), Length);
end;

function TResult.GetApplied(Index: Integer): UnicodeString;
var
  Length: size_t;
begin
  Result := '';
  if Index >= 0 then
    Result := IntaktText(intakt_result_applied(FHandle, Index, @Length), Length);
end;

function TResult.GetAccount: IIntaktAccount;
begin
  Result := TIntaktAccountNode.Wrap(intakt_result_account_node(FHandle), Self);
end;

function TResult.GetAccountJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_result_account(FHandle, @Length), Length);
end;

function TResult.GetPlansJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_result_plans(FHandle, @Length), Length);
end;

function TResult.GetWarningsJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_result_warnings(FHandle, @Length), Length);
end;

function TResult.GetProfile: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_result_profile(FHandle, @Length), Length);
end;

function TResult.GetEncoding: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_result_encoding(FHandle, @Length), Length);
end;

function TResult.GetDocuments: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_result_document_count(FHandle));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_result_document(FHandle, Index, @Length), Length);
end;

function TResult.GetHasFault: Boolean;
begin
  Result := intakt_result_fault(FHandle) <> nil;
end;

function TResult.GetFault: TIntaktErrorInfo;
begin
  // Of NULL the library says that there is nothing.
  Result := IntaktErrorInfo(intakt_result_fault(FHandle));
end;

function TResult.GetEnumerator: TIntaktPlanEnumerator;
begin
  Result := TIntaktPlanEnumerator.Create(Self);
end;

constructor TIntaktPlanEnumerator.Create(const Source: IIntaktResult);
begin
  inherited Create;
  FResult := Source;
  FIndex := -1;
end;

function TIntaktPlanEnumerator.MoveNext: Boolean;
begin
  Inc(FIndex);
  Result := FIndex < FResult.Count;
end;

function TIntaktPlanEnumerator.GetCurrent: IIntaktPlan;
begin
  Result := FResult.Plans[FIndex];
end;

{ ---- Importer ---- }

constructor TImporter.Create(const Settings: UnicodeString; BuiltInProfiles: Boolean);
var
  Text: RawByteString;
  Options: intakt_importer_options;
  Made: Pintakt_importer;
  Error: Pintakt_error;
  Status: Integer;
begin
  inherited Create;
  Text := IntaktUtf8(Settings);
  Options.struct_size := SizeOf(Options);
  Options.flags := Ord(not BuiltInProfiles) * INTAKT_IMPORTER_NO_BUILTIN_PROFILES;
  Made := nil;
  Status := intakt_importer_new(PAnsiChar(Text), Length(Text), @Options, @Made, @Error);
  IntaktCheck('intakt_importer_new', Status, Error);
  FHandle := Made;
end;

procedure TImporter.Release;
begin
  intakt_importer_free(FHandle);
end;

function TImporter.Answered(const FunctionName: string; Status: Integer; Error: Pintakt_error;
  Buffer: Pintakt_buffer): UnicodeString;
begin
  Result := '';
  if Status >= 0 then
    Result := IntaktTakeText(Buffer);
  Check(FunctionName, Status, Error);
end;

procedure TImporter.AddProfile(const Name, Profile: UnicodeString);
var
  NameText, Text: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Text := IntaktUtf8(Profile);
  Status := intakt_importer_add_profile(FHandle, PAnsiChar(NameText), Length(NameText), PAnsiChar(Text), Length(Text), @Error);
  Check('intakt_importer_add_profile', Status, Error);
end;

procedure TImporter.SetSettings(const Settings: UnicodeString);
var
  Text: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Settings);
  Status := intakt_importer_set_settings(FHandle, PAnsiChar(Text), Length(Text), @Error);
  Check('intakt_importer_set_settings', Status, Error);
end;

function TImporter.SetList(const FunctionName: string; Call: TSetList; const Name: UnicodeString;
  const List: TBytes): UnicodeString;
var
  NameText: RawByteString;
  Problems: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Problems := nil;
  Status := Call(FHandle, PAnsiChar(NameText), Length(NameText), IntaktStart(List), Length(List), @Problems, @Error);
  Result := Answered(FunctionName, Status, Error, Problems);
end;

function TImporter.SetCustomersCsv(const Name: UnicodeString; const List: TBytes): UnicodeString;
begin
  Result := SetList('intakt_importer_set_customers_csv', intakt_importer_set_customers_csv, Name, List);
end;

function TImporter.SetArticlesCsv(const Name: UnicodeString; const List: TBytes): UnicodeString;
begin
  Result := SetList('intakt_importer_set_articles_csv', intakt_importer_set_articles_csv, Name, List);
end;

function TImporter.UpsertCustomer(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
var
  IdText, Text: RawByteString;
  Changed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Text := IntaktUtf8(Json);
  Changed := 0;
  Status := intakt_importer_upsert_customer_json(FHandle, PAnsiChar(IdText), Length(IdText), Version, PAnsiChar(Text),
    Length(Text), @Changed, @Error);
  Check('intakt_importer_upsert_customer_json', Status, Error);
  Result := Changed = 1;
end;

function TImporter.RemoveCustomer(const Id: UnicodeString): Boolean;
var
  IdText: RawByteString;
  Removed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Removed := 0;
  Status := intakt_importer_remove_customer(FHandle, PAnsiChar(IdText), Length(IdText), @Removed, @Error);
  Check('intakt_importer_remove_customer', Status, Error);
  Result := Removed = 1;
end;

function TImporter.PartyKeys(const Json: UnicodeString): TIntaktKeys;
var
  Text: RawByteString;
  Made: Pintakt_keys;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Json);
  Made := nil;
  Status := intakt_importer_party_keys(FHandle, PAnsiChar(Text), Length(Text), @Made, @Error);
  // Taken first: where a log event has raised there are keys all the same.
  Result := IntaktTakeKeys(Made);
  Check('intakt_importer_party_keys', Status, Error);
end;

procedure TImporter.SetAddressBook(const Host: IIntaktAddressBook);
var
  Struct: intakt_address_book;
  Given: Pintakt_address_book;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Host <> nil then
  begin
    IntaktBind(Host, FKept, Struct);
    Given := @Struct;
  end;
  Status := intakt_importer_set_address_book(FHandle, Given, @Error);
  Check('intakt_importer_set_address_book', Status, Error);
end;

procedure TImporter.SetArticles(const Host: IIntaktArticles);
var
  Struct: intakt_articles;
  Given: Pintakt_articles;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Host <> nil then
  begin
    IntaktBind(Host, FKept, Struct);
    Given := @Struct;
  end;
  Status := intakt_importer_set_articles(FHandle, Given, @Error);
  Check('intakt_importer_set_articles', Status, Error);
end;

procedure TImporter.SetLedger(const Host: IIntaktLedger);
var
  Struct: intakt_ledger;
  Given: Pintakt_ledger;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Host <> nil then
  begin
    IntaktBind(Host, FKept, Struct);
    Given := @Struct;
  end;
  Status := intakt_importer_set_ledger(FHandle, Given, @Error);
  Check('intakt_importer_set_ledger', Status, Error);
end;

procedure TImporter.SetNumbers(const Host: IIntaktNumbers);
var
  Struct: intakt_numbers;
  Given: Pintakt_numbers;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Host <> nil then
  begin
    IntaktBind(Host, FKept, Struct);
    Given := @Struct;
  end;
  Status := intakt_importer_set_numbers(FHandle, Given, @Error);
  Check('intakt_importer_set_numbers', Status, Error);
end;

procedure TImporter.SetDecisions(const Host: IIntaktDecisionStore);
var
  Struct: intakt_decision_store;
  Given: Pintakt_decision_store;
  Key: TBytes;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Host <> nil then
  begin
    Key := Host.Key;
    IntaktBind(Host, FKept, Key, Struct);
    Given := @Struct;
  end;
  Status := intakt_importer_set_decisions(FHandle, Given, @Error);
  Check('intakt_importer_set_decisions', Status, Error);
end;

procedure TImporter.SetDatabase(const Database: IIntaktDatabase);
var
  Given: Pintakt_database;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Database <> nil then
    Given := Database.Handle;
  Status := intakt_importer_set_database(FHandle, Given, @Error);
  Check('intakt_importer_set_database', Status, Error);
end;

procedure TImporter.SetLog(Event: TIntaktLogEvent; Level: TIntaktLogLevel);
var
  Struct: intakt_log;
  Given: Pintakt_log;
  Error: Pintakt_error;
  Status: Integer;
begin
  Given := nil;
  if Assigned(Event) then
  begin
    IntaktBind(Event, Level, FKept, Struct);
    Given := @Struct;
  end;
  Status := intakt_importer_set_log(FHandle, Given, @Error);
  Check('intakt_importer_set_log', Status, Error);
end;

function TImporter.Finish(const FunctionName: string; Status: Integer; Error: Pintakt_error; Made: Pintakt_result;
  const Options: TIntaktImportOptions): IIntaktResult;
begin
  Result := nil;
  if Status >= 0 then
    Result := TResult.Create(Made);
  if Options.KeepResult and (Status >= 0) then
    FKept.Forget;
  // What is raised here lets go of the result, which nobody would see.
  Check(FunctionName, Status, Error);
end;

function TImporter.ImportFile(const Source: UnicodeString; const FileName: string): IIntaktResult;
begin
  Result := ImportFile(Source, FileName, IntaktImportOptions);
end;

function TImporter.ImportFile(const Source: UnicodeString; const FileName: string;
  const Options: TIntaktImportOptions): IIntaktResult;
begin
  Result := ImportBytes(Source, UnicodeString(FileName), IntaktReadFile(FileName), Options);
end;

function TImporter.ImportBytes(const Source, Name: UnicodeString; const Data: TBytes;
  const Options: TIntaktImportOptions): IIntaktResult;
var
  SourceText, NameText: RawByteString;
  Importing: TImporting;
  Made: Pintakt_result;
  Error: Pintakt_error;
  Status: Integer;
begin
  SourceText := IntaktUtf8(Source);
  NameText := IntaktUtf8(Name);
  Made := nil;
  Importing := TImporting.Create(Options, FKept);
  try
    Status := intakt_importer_import(FHandle, PAnsiChar(SourceText), Length(SourceText), PAnsiChar(NameText), Length(NameText),
      IntaktStart(Data), Length(Data), @Importing.Struct, @Made, @Error);
  finally
    Importing.Free;
  end;
  Result := Finish('intakt_importer_import', Status, Error, Made, Options);
end;

function TImporter.ImportDocuments(const Source: UnicodeString; const Documents: TIntaktDocuments;
  const Options: TIntaktImportOptions): IIntaktResult;
var
  SourceText: RawByteString;
  Names: array of RawByteString;
  Structs: array of intakt_document;
  Importing: TImporting;
  Made: Pintakt_result;
  Error: Pintakt_error;
  Status: Integer;
begin
  SourceText := IntaktUtf8(Source);
  SetLength(Names, Length(Documents));
  SetLength(Structs, Length(Documents));
  IntaktBindDocuments(Documents, Names, Structs);
  Made := nil;
  Importing := TImporting.Create(Options, FKept);
  try
    Status := intakt_importer_import_documents(FHandle, PAnsiChar(SourceText), Length(SourceText), Pointer(Structs),
      Length(Structs), @Importing.Struct, @Made, @Error);
  finally
    Importing.Free;
  end;
  Result := Finish('intakt_importer_import_documents', Status, Error, Made, Options);
end;

function TImporter.Match(const Source, Json: UnicodeString; const Options: TIntaktQueryOptions): IIntaktMatch;
var
  SourceText, Text, Reference: RawByteString;
  Struct: intakt_query_options;
  Answer: Pintakt_match;
  Error: Pintakt_error;
  Status: Integer;
begin
  SourceText := IntaktUtf8(Source);
  Text := IntaktUtf8(Json);
  Reference := IntaktUtf8(Options.CrossReference);
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Struct.flags := Ord(Options.Guest) * INTAKT_QUERY_GUEST;
  Struct.cross_reference := Pointer(Reference);
  Struct.cross_reference_length := Length(Reference);
  Answer := nil;
  Status := intakt_importer_match_json(FHandle, PAnsiChar(SourceText), Length(SourceText), PAnsiChar(Text), Length(Text), @Struct,
    @Answer, @Error);
  if Status >= 0 then
    Result := IntaktWrapMatch(Answer);
  Check('intakt_importer_match_json', Status, Error);
end;

procedure TImporter.BeginOrder(const Order: TIntaktOrderKey);
var
  Texts: TIntaktOrderTexts;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  Status := intakt_importer_begin(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number), @Error);
  Check('intakt_importer_begin', Status, Error);
end;

function TImporter.Report(const Order: TIntaktOrderKey; const Action: UnicodeString; Outcome: TIntaktOutcome;
  const Text: UnicodeString): UnicodeString;
var
  Texts: TIntaktOrderTexts;
  ActionText, Said: RawByteString;
  Settlement: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  ActionText := IntaktUtf8(Action);
  Said := IntaktUtf8(Text);
  Settlement := nil;
  Status := intakt_importer_report(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number),
    PAnsiChar(ActionText), Length(ActionText), Outcome, PAnsiChar(Said), Length(Said), @Settlement, @Error);
  Result := Answered('intakt_importer_report', Status, Error, Settlement);
end;

function TImporter.Withdraw(const Order: TIntaktOrderKey): UnicodeString;
var
  Texts: TIntaktOrderTexts;
  Settlement: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  Settlement := nil;
  Status := intakt_importer_withdraw(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number), @Settlement,
    @Error);
  Result := Answered('intakt_importer_withdraw', Status, Error, Settlement);
end;

procedure TImporter.PlanAgain(const Order: TIntaktOrderKey);
var
  Texts: TIntaktOrderTexts;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  Status := intakt_importer_plan_again(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number), @Error);
  Check('intakt_importer_plan_again', Status, Error);
end;

{ What a result is known by; NULL for nil, of which the library says that it may not be. }
function HandleOf(const Source: IIntaktResult): Pintakt_result;
begin
  Result := nil;
  if Source <> nil then
    Result := Source.Handle;
end;

function TImporter.Apply(const Source: IIntaktResult; Index: Integer): UnicodeString;
var
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Answer := nil;
  Status := intakt_importer_apply(FHandle, HandleOf(Source), size_t(Index), @Answer, @Error);
  Result := Answered('intakt_importer_apply', Status, Error, Answer);
end;

function TImporter.SaveLedger: TBytes;
var
  Saved: Pintakt_buffer;
  Text: PAnsiChar;
  Size: size_t;
  Error: Pintakt_error;
  Status: Integer;
begin
  Saved := nil;
  Status := intakt_importer_ledger_save(FHandle, @Saved, @Error);
  Text := intakt_buffer_text(Saved, @Size);
  Result := IntaktBytes(Text, Size);
  intakt_buffer_free(Saved);
  Check('intakt_importer_ledger_save', Status, Error);
end;

procedure TImporter.LoadLedger(const Ledger: TBytes);
var
  Error: Pintakt_error;
  Status: Integer;
begin
  Status := intakt_importer_ledger_load(FHandle, IntaktStart(Ledger), Length(Ledger), @Error);
  Check('intakt_importer_ledger_load', Status, Error);
end;

function TImporter.Journal(const Source: IIntaktResult; Index: Integer): UnicodeString;
var
  Made: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Made := nil;
  Status := intakt_importer_journal(FHandle, HandleOf(Source), size_t(Index), @Made, @Error);
  Result := Answered('intakt_importer_journal', Status, Error, Made);
end;

function TImporter.Undo(const Journal: UnicodeString; Written: TIntaktWrittenEvent): UnicodeString;
var
  Text: RawByteString;
  Undoing: TUndoing;
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Journal);
  Undoing.Written := Written;
  Undoing.Kept := FKept;
  Answer := nil;
  Status := intakt_importer_undo(FHandle, PAnsiChar(Text), Length(Text), AskedWritten, @Undoing, @Answer, @Error);
  Result := Answered('intakt_importer_undo', Status, Error, Answer);
end;

function TImporter.SettleUndo(const Journal: UnicodeString; const Actions: TIntaktTexts): UnicodeString;
var
  Text: RawByteString;
  List: TIntaktTextList;
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Journal);
  List.Fill(Actions);
  Answer := nil;
  Status := intakt_importer_settle_undo(FHandle, PAnsiChar(Text), Length(Text), List.First, List.FirstLength, Length(Actions),
    @Answer, @Error);
  Result := Answered('intakt_importer_settle_undo', Status, Error, Answer);
end;

constructor TReviewCase.Create(Made: Pintakt_review_case);
begin
  inherited Create;
  FHandle := Made;
end;

procedure TReviewCase.Release;
begin
  intakt_review_case_free(FHandle);
end;

function TImporter.ReviewCase(Review: Int64): IIntaktReviewCase;
var
  Made: Pintakt_review_case;
  Error: Pintakt_error;
  Status: Integer;
begin
  Made := nil;
  Status := intakt_importer_review_case(FHandle, Review, @Made, @Error);
  // Taken first: where a log event has raised there is a case all the same.
  Result := nil;
  if Status >= 0 then
    Result := TIntaktReviewCaseNode.Wrap(Made, TReviewCase.Create(Made));
  Check('intakt_importer_review_case', Status, Error);
end;

function TImporter.PreviewDecision(const Reviews: array of Int64; const Choice, Party, By: UnicodeString;
  const Now: UnicodeString): UnicodeString;
var
  ChoiceText, PartyText, ByText, NowText: RawByteString;
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  ChoiceText := IntaktUtf8(Choice);
  PartyText := IntaktUtf8(Party);
  ByText := IntaktUtf8(By);
  NowText := IntaktUtf8(Now);
  Answer := nil;
  Status := intakt_importer_preview_decision(FHandle, IntaktFirst(Reviews), Length(Reviews), PAnsiChar(ChoiceText),
    Length(ChoiceText), PAnsiChar(PartyText), Length(PartyText), PAnsiChar(ByText), Length(ByText), PAnsiChar(NowText),
    Length(NowText), @Answer, @Error);
  Result := Answered('intakt_importer_preview_decision', Status, Error, Answer);
end;

function TImporter.RevokeDecision(Decision: Int64; const By: UnicodeString; Apply: Boolean;
  const Now: UnicodeString): UnicodeString;
var
  ByText, NowText: RawByteString;
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  ByText := IntaktUtf8(By);
  NowText := IntaktUtf8(Now);
  Answer := nil;
  Status := intakt_importer_revoke_decision(FHandle, Decision, PAnsiChar(ByText), Length(ByText), Ord(Apply), PAnsiChar(NowText),
    Length(NowText), @Answer, @Error);
  Result := Answered('intakt_importer_revoke_decision', Status, Error, Answer);
end;

function TImporter.PlanKept(const Order: TIntaktOrderKey; Apply: Boolean; const Now: UnicodeString): UnicodeString;
var
  Texts: TIntaktOrderTexts;
  NowText: RawByteString;
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  NowText := IntaktUtf8(Now);
  Answer := nil;
  Status := intakt_importer_plan_kept(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number),
    Ord(Apply), PAnsiChar(NowText), Length(NowText), @Answer, @Error);
  Result := Answered('intakt_importer_plan_kept', Status, Error, Answer);
end;

function TImporter.Decide(const Plan, Review, Choice, Party, By: UnicodeString; At: Int64): Int64;
var
  PlanText, ReviewText, ChoiceText, PartyText, ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  PlanText := IntaktUtf8(Plan);
  ReviewText := IntaktUtf8(Review);
  ChoiceText := IntaktUtf8(Choice);
  PartyText := IntaktUtf8(Party);
  ByText := IntaktUtf8(By);
  Result := 0;
  Status := intakt_importer_decide(FHandle, PAnsiChar(PlanText), Length(PlanText), PAnsiChar(ReviewText), Length(ReviewText),
    PAnsiChar(ChoiceText), Length(ChoiceText), PAnsiChar(PartyText), Length(PartyText), PAnsiChar(ByText), Length(ByText), At,
    @Result, @Error);
  Check('intakt_importer_decide', Status, Error);
end;

function TImporter.Decisions(Most: Cardinal): UnicodeString;
var
  Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Answer := nil;
  Status := intakt_importer_decisions(FHandle, Most, @Answer, @Error);
  Result := Answered('intakt_importer_decisions', Status, Error, Answer);
end;

procedure TImporter.TakeBackDecision(Decision: Int64; const By: UnicodeString; At: Int64);
var
  ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  ByText := IntaktUtf8(By);
  Status := intakt_importer_take_back_decision(FHandle, Decision, PAnsiChar(ByText), Length(ByText), At, @Error);
  Check('intakt_importer_take_back_decision', Status, Error);
end;

function TImporter.Never(const Plan, Review, Party, By: UnicodeString; At: Int64): Int64;
var
  PlanText, ReviewText, PartyText, ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  PlanText := IntaktUtf8(Plan);
  ReviewText := IntaktUtf8(Review);
  PartyText := IntaktUtf8(Party);
  ByText := IntaktUtf8(By);
  Result := 0;
  Status := intakt_importer_never(FHandle, PAnsiChar(PlanText), Length(PlanText), PAnsiChar(ReviewText), Length(ReviewText),
    PAnsiChar(PartyText), Length(PartyText), PAnsiChar(ByText), Length(ByText), At, @Result, @Error);
  Check('intakt_importer_never', Status, Error);
end;

function TImporter.NeverSame(const One, Other, By: UnicodeString; At: Int64): Int64;
var
  OneText, OtherText, ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  OneText := IntaktUtf8(One);
  OtherText := IntaktUtf8(Other);
  ByText := IntaktUtf8(By);
  Result := 0;
  Status := intakt_importer_never_same(FHandle, PAnsiChar(OneText), Length(OneText), PAnsiChar(OtherText), Length(OtherText),
    PAnsiChar(ByText), Length(ByText), At, @Result, @Error);
  Check('intakt_importer_never_same', Status, Error);
end;

procedure TImporter.TakeBackNever(Pair: Int64; const By: UnicodeString; At: Int64);
var
  ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  ByText := IntaktUtf8(By);
  Status := intakt_importer_take_back_never(FHandle, Pair, PAnsiChar(ByText), Length(ByText), At, @Error);
  Check('intakt_importer_take_back_never', Status, Error);
end;

function TImporter.ReserveNumber(const Source, Range, Holder: UnicodeString): UnicodeString;
var
  SourceText, RangeText, HolderText: RawByteString;
  Number: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  SourceText := IntaktUtf8(Source);
  RangeText := IntaktUtf8(Range);
  HolderText := IntaktUtf8(Holder);
  Number := nil;
  Status := intakt_importer_reserve_number(FHandle, PAnsiChar(SourceText), Length(SourceText), PAnsiChar(RangeText),
    Length(RangeText), PAnsiChar(HolderText), Length(HolderText), @Number, @Error);
  Result := Answered('intakt_importer_reserve_number', Status, Error, Number);
end;

procedure TImporter.SettleNumber(const FunctionName: string; Call: TSettleNumber; const Source, Range, Holder: UnicodeString);
var
  SourceText, RangeText, HolderText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  SourceText := IntaktUtf8(Source);
  RangeText := IntaktUtf8(Range);
  HolderText := IntaktUtf8(Holder);
  Status := Call(FHandle, PAnsiChar(SourceText), Length(SourceText), PAnsiChar(RangeText), Length(RangeText),
    PAnsiChar(HolderText), Length(HolderText), @Error);
  Check(FunctionName, Status, Error);
end;

procedure TImporter.CommitNumber(const Source, Range, Holder: UnicodeString);
begin
  SettleNumber('intakt_importer_commit_number', intakt_importer_commit_number, Source, Range, Holder);
end;

procedure TImporter.ReleaseNumber(const Source, Range, Holder: UnicodeString);
begin
  SettleNumber('intakt_importer_release_number', intakt_importer_release_number, Source, Range, Holder);
end;

{ ---- Without an importer ---- }

function IntaktNewImporter(const Settings: UnicodeString; BuiltInProfiles: Boolean): IIntaktImporter;
begin
  Result := TImporter.Create(Settings, BuiltInProfiles);
end;

function IntaktImportOptions: TIntaktImportOptions;
begin
  Result.Profile := '';
  Result.Charset := '';
  Result.Only := nil;
  Result.Apply := False;
  Result.InputBytesLimit := 0;
  Result.RecordBytesLimit := 0;
  Result.LinesLimit := 0;
  Result.Now := '';
  Result.OnProgress := nil;
  Result.KeepResult := False;
end;

function IntaktCheckSettings(const Settings: UnicodeString): UnicodeString;
var
  Text: RawByteString;
  Problems: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IntaktLoad;
  Text := IntaktUtf8(Settings);
  Problems := nil;
  Status := intakt_settings_check(PAnsiChar(Text), Length(Text), @Problems, @Error);
  IntaktCheck('intakt_settings_check', Status, Error);
  Result := IntaktTakeText(Problems);
end;

function IntaktSettingsInForce(const Settings, Source: UnicodeString): UnicodeString;
var
  Text, SourceText: RawByteString;
  List: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IntaktLoad;
  Text := IntaktUtf8(Settings);
  SourceText := IntaktUtf8(Source);
  List := nil;
  Status := intakt_settings_in_force(PAnsiChar(Text), Length(Text), PAnsiChar(SourceText), Length(SourceText), @List, @Error);
  IntaktCheck('intakt_settings_in_force', Status, Error);
  Result := IntaktTakeText(List);
end;

function IntaktSettingsSchema: UnicodeString;
var
  Schema: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IntaktLoad;
  Schema := nil;
  Status := intakt_settings_schema(@Schema, @Error);
  IntaktCheck('intakt_settings_schema', Status, Error);
  Result := IntaktTakeText(Schema);
end;

function IntaktVersion: UnicodeString;
var
  Length: size_t;
begin
  IntaktLoad;
  Result := IntaktText(intakt_version(@Length), Length);
end;

function IntaktHas(const Capability: UnicodeString): Boolean;
var
  Text: RawByteString;
begin
  IntaktLoad;
  Text := IntaktUtf8(Capability);
  Result := intakt_has(PAnsiChar(Text), Length(Text)) = 1;
end;

function IntaktCapabilities: UnicodeString;
var
  Found: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IntaktLoad;
  Found := nil;
  Status := intakt_capabilities(@Found, @Error);
  IntaktCheck('intakt_capabilities', Status, Error);
  Result := IntaktTakeText(Found);
end;

end.
