/// <summary>What a host implements so that Intakt looks into its own data, in ordinary Pascal classes.</summary>
/// <remarks>Derive from <c>TInterfacedObject</c> and implement what there is: address book, articles, ledger, numbers, decisions. All
/// are called on the thread that called Intakt, never two at once. They may raise: the exception is kept at the border of
/// the library, the order at hand is held, and the call that led there raises the very same exception when it has ended.
/// Do not keep a reference to the importer in them, or release it by <c>Close</c>: two that hold each other are never
/// released.</remarks>
unit Intakt.Hosts;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Json, Intakt.Model;

type
  /// <summary>Blocking keys of a party: what a host stores beside it and looks it up by.</summary>
  TIntaktKeys = array of UInt64;

  /// <summary>Which order it is.</summary>
  TIntaktOrderKey = record
    /// <summary>The company of the host; may be empty.</summary>
    Tenant: UnicodeString;
    /// <summary>The shop.</summary>
    Source: UnicodeString;
    /// <summary>The kind of document: <c>intake</c>, <c>order</c>, <c>invoice</c> and so on; may be empty.</summary>
    Kind: UnicodeString;
    /// <summary>The number that the shop gave the order.</summary>
    Number: UnicodeString;
  end;

  /// <summary>Takes the parties that an address book finds. It is good until the call that it was given to returns.</summary>
  IIntaktPartySink = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E01}']
    /// <summary>Gives a party.</summary>
    /// <param name="Id">Its id in the host.</param>
    /// <param name="Version">The version of its row.</param>
    /// <param name="Json">The party as an object; see <c>IntaktFields</c>.</param>
    /// <exception cref="EIntakt">It cannot be taken.</exception>
    procedure Add(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
  end;

  /// <summary>Takes the articles that a host finds. It is good until the call that it was given to returns.</summary>
  IIntaktArticleSink = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E02}']
    /// <summary>Gives an article: number, name, gtin, pzn, price, tax_rate and unit, all but the number optional.</summary>
    /// <exception cref="EIntakt">It cannot be taken.</exception>
    procedure Add(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
  end;

  /// <summary>Takes the keys of the orders that a ledger finds. It is good until the call that it was given to
  /// returns.</summary>
  IIntaktOrderSink = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E03}']
    /// <summary>Gives the key of an order.</summary>
    /// <exception cref="EIntakt">It cannot be taken.</exception>
    procedure Add(const Order: TIntaktOrderKey);
  end;

  /// <summary>The host's own address book.</summary>
  IIntaktAddressBook = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E04}']
    /// <summary>The scheme that the stored keys were computed by, as <c>IntaktKeyScheme</c> said at that time.</summary>
    function KeyScheme: Cardinal;
    /// <summary>The number of the present state: another one after every change of any party.</summary>
    function Snapshot: UInt64;
    /// <summary>How many parties there are.</summary>
    function Count: UInt64;
    /// <summary>How many parties carry a key.</summary>
    function CountByKey(Key: UInt64): UInt64;
    /// <summary>Gives every party that carries a key, in any order.</summary>
    procedure PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
    /// <summary>Gives the party with this id; nothing if there is none.</summary>
    procedure PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
  end;

  /// <summary>What an address book may implement besides: the contacts of companies. Without it no contact is linked or
  /// created below a company that the host has.</summary>
  IIntaktContacts = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E05}']
    /// <summary>Gives every contact of a company, with the id, version and person of each.</summary>
    procedure Contacts(const Company: UnicodeString; const Sink: IIntaktPartySink);
  end;

  /// <summary>What an address book may implement besides: many keys at once, for a database that is far away.</summary>
  IIntaktManyKeys = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E06}']
    /// <summary>How many parties carry each of the keys; <c>Counts</c> has as many places.</summary>
    procedure CountByKeys(const Keys: TIntaktKeys; var Counts: TIntaktKeys);
    /// <summary>Gives every party that carries one of the keys, in any order and as often as it comes.</summary>
    procedure PartiesByKeys(const Keys: TIntaktKeys; const Sink: IIntaktPartySink);
  end;

  /// <summary>The host's own articles.</summary>
  IIntaktArticles = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E07}']
    /// <summary>The number of the present state: another one after every change of any article.</summary>
    function Snapshot: UInt64;
    /// <summary>Gives every article with this number. GTIN and PZN come without leading zeros: compare them with the host's
    /// own without leading zeros.</summary>
    procedure Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
  end;

  /// <summary>The host's own memory of which orders were planned and what became of them.</summary>
  IIntaktLedger = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E08}']
    /// <summary>The record that was kept of an order.</summary>
    /// <returns>False if there is none.</returns>
    function FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
    /// <summary>Keeps the record of an order in place of the one before. It is JSON and may hold personal data.</summary>
    procedure KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
    /// <summary>Gives the key of every order in a state.</summary>
    procedure OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
    /// <summary>What a shop's own id of a party stands for.</summary>
    /// <returns>False if that is not known.</returns>
    function FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
    /// <summary>Remembers what a shop's own id of a party stands for; an empty <c>Party</c> says that it is to be
    /// forgotten.</summary>
    procedure KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
  end;

  /// <summary>What a ledger may implement besides: what a shop's article codes stand for.</summary>
  IIntaktArticleReferences = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E09}']
    /// <summary>The host's article number that a shop's code stands for.</summary>
    /// <returns>False if that is not known.</returns>
    function FindArticleReference(const Tenant, Source, Code: UnicodeString; out Article: UnicodeString): Boolean;
    /// <summary>Remembers what a shop's article code stands for.</summary>
    procedure KeepArticleReference(const Tenant, Source, Code, Article: UnicodeString);
  end;

  /// <summary>What a ledger may implement besides: transactions. Each call of Intakt that writes is one.</summary>
  IIntaktTransactions = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E0A}']
    /// <summary>Begins a transaction.</summary>
    procedure BeginTransaction;
    /// <summary>Keeps what was written since.</summary>
    procedure Commit;
    /// <summary>Takes back what was written since.</summary>
    procedure Rollback;
  end;

  /// <summary>The host's memory of which numbers are drawn.</summary>
  IIntaktNumbers = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E0B}']
    /// <summary>The number that a holder has, and whether it is reserved or committed.</summary>
    /// <returns>False if it has none.</returns>
    function Held(const Tenant, Range, Holder: UnicodeString; out Number: UInt64; out State: TIntaktNumberState): Boolean;
    /// <summary>The lowest number that is released.</summary>
    /// <returns>False if there is none.</returns>
    function LowestReleased(const Tenant, Range: UnicodeString; out Number: UInt64): Boolean;
    /// <summary>The highest number that anything was ever put for.</summary>
    /// <returns>False if there is none.</returns>
    function Highest(const Tenant, Range: UnicodeString; out Number: UInt64): Boolean;
    /// <summary>Remembers a number in place of what is known of it.</summary>
    procedure Put(const Tenant, Range: UnicodeString; Number: UInt64; const Holder: UnicodeString; State: TIntaktNumberState);
    /// <summary>Whether a customer or document of the host has this number already.</summary>
    function IsTaken(const Range, Text: UnicodeString): Boolean;
  end;

  /// <summary>Takes the decisions or pairs that a host finds. It is good until the call that it was given to returns.</summary>
  IIntaktDecisionSink = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E0D}']
    /// <summary>Gives a decision or a pair.</summary>
    /// <param name="Id">Its number: 1 or more, a higher one for a later row.</param>
    /// <param name="Json">What was given to be kept.</param>
    /// <param name="RevokedBy">Who took it back; empty if nobody has.</param>
    /// <param name="RevokedAt">When: seconds since 1970 (UTC).</param>
    /// <exception cref="EIntakt">It cannot be taken.</exception>
    procedure Add(Id: Int64; const Json, RevokedBy: UnicodeString; RevokedAt: Int64);
  end;

  /// <summary>The host's own memory of what clerks have decided, and of pairs that are never one.</summary>
  /// <remarks>A table for each is enough, with columns for what is given beside the JSON; nothing is ever removed, what is
  /// taken back says so. Times are seconds since 1970 (UTC).</remarks>
  IIntaktDecisionStore = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E0E}']
    /// <summary>The secret key of the hashes that questions are found again by: at least 16 bytes, and always the same
    /// ones.</summary>
    function Key: TBytes;
    /// <summary>How many decisions and pairs are in force, or 1 if there are any.</summary>
    function CountInForce: UInt64;
    /// <summary>Gives every decision in force with this subject, in any order.</summary>
    procedure InForce(const Subject: UnicodeString; const Sink: IIntaktDecisionSink);
    /// <summary>Gives the decision of this number, also if it was taken back; nothing if there is none.</summary>
    procedure DecisionById(Id: Int64; const Sink: IIntaktDecisionSink);
    /// <summary>Gives the decisions with the highest numbers, so many at most, with those that were taken back.</summary>
    procedure History(Most: Cardinal; const Sink: IIntaktDecisionSink);
    /// <summary>Keeps a decision. One in force with the same subject and evidence is taken back by it.</summary>
    /// <returns>Its number.</returns>
    function Decide(const Subject, Evidence, Json, By: UnicodeString; At: Int64): Int64;
    /// <summary>Takes a decision back.</summary>
    /// <returns>Whether it was in force.</returns>
    function Revoke(Id: Int64; const By: UnicodeString; At: Int64): Boolean;
    /// <summary>Gives every pair in force whose one or other this is, in any order.</summary>
    procedure PairsOf(const Whom: UnicodeString; const Sink: IIntaktDecisionSink);
    /// <summary>Keeps that two are never one.</summary>
    /// <returns>The number of the pair: that of the pair in force with the same two, if there is one.</returns>
    function Forbid(const One, Other, Json: UnicodeString): Int64;
    /// <summary>Takes a pair back.</summary>
    /// <returns>Whether it was in force.</returns>
    function Allow(Id: Int64; const By: UnicodeString; At: Int64): Boolean;
  end;

  /// <summary>An event of the library: a stable word such as <c>order.planned</c>, and all of it as JSON. Nothing in it is
  /// personal. It must not call Intakt.</summary>
  TIntaktLogEvent = procedure(Level: TIntaktLogLevel; const Code, Json: UnicodeString) of object;

  /// <summary>Exceptions of the host, kept while the library is at work; for the units of Intakt.</summary>
  IIntaktKept = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1E0C}']
    /// <summary>Keeps the exception that is being handled, the first of a call; to be called inside of <c>except</c>.</summary>
    procedure Keep;
    /// <summary>Whether there is one.</summary>
    function Any: Boolean;
    /// <summary>Lets go of it.</summary>
    procedure Forget;
    /// <summary>Raises it, if there is one.</summary>
    procedure RaiseKept;
  end;

  /// <summary>An order by the texts that the library wants; for the units of Intakt.</summary>
  TIntaktOrderTexts = record
    Tenant, Source, Kind, Number: RawByteString;
    procedure Fill(const Order: TIntaktOrderKey);
  end;

  /// <summary>What a handle of the library is released by; for the units of Intakt.</summary>
  TIntaktHandle = class(TInterfacedObject)
  protected
    FHandle: Pointer;
    FKept: IIntaktKept;
    /// <summary>Raises the exception of the host that led to a failure, else the failure itself.</summary>
    procedure Check(const FunctionName: string; Status: Integer; Error: Pintakt_error);
    procedure Release; virtual; abstract;
  public
    constructor Create;
    destructor Destroy; override;
    /// <summary>Frees it now. Later calls raise <c>EIntaktUsage</c>.</summary>
    procedure Close;
  end;

const
  /// <summary>What a callback returns whose host raised.</summary>
  IntaktHostRaised = 1;

/// <summary>Begins to keep exceptions; for the units of Intakt.</summary>
function IntaktKept: IIntaktKept;
/// <summary>The scheme of blocking keys of the library, to be stored beside them.</summary>
function IntaktKeyScheme: Cardinal;
/// <summary>The key of an order.</summary>
function IntaktOrderKey(const Tenant, Source, Kind, Number: UnicodeString): TIntaktOrderKey;
/// <summary>The key of a planned order.</summary>
function IntaktKeyOf(const Order: IIntaktPlannedOrder): TIntaktOrderKey;

/// <summary>Fills the struct by which the library asks an address book; for the units of Intakt.</summary>
procedure IntaktBind(const Host: IIntaktAddressBook; const Kept: IIntaktKept; out Struct: intakt_address_book); overload;
/// <summary>Fills the struct by which the library asks for articles; for the units of Intakt.</summary>
procedure IntaktBind(const Host: IIntaktArticles; const Kept: IIntaktKept; out Struct: intakt_articles); overload;
/// <summary>Fills the struct by which the library asks a ledger; for the units of Intakt.</summary>
procedure IntaktBind(const Host: IIntaktLedger; const Kept: IIntaktKept; out Struct: intakt_ledger); overload;
/// <summary>Fills the struct by which the library asks for numbers; for the units of Intakt.</summary>
procedure IntaktBind(const Host: IIntaktNumbers; const Kept: IIntaktKept; out Struct: intakt_numbers); overload;
/// <summary>Fills the struct by which the library asks for decisions; for the units of Intakt. <c>Key</c> is to be kept until
/// the struct is handed over.</summary>
procedure IntaktBind(const Host: IIntaktDecisionStore; const Kept: IIntaktKept; const Key: TBytes;
  out Struct: intakt_decision_store); overload;
/// <summary>Fills the struct by which the library tells events; for the units of Intakt.</summary>
procedure IntaktBind(Event: TIntaktLogEvent; Level: TIntaktLogLevel; const Kept: IIntaktKept; out Struct: intakt_log); overload;

implementation

type
  TKept = class(TInterfacedObject, IIntaktKept)
  private
    FException: TObject;
  public
    destructor Destroy; override;
    procedure Keep;
    function Any: Boolean;
    procedure Forget;
    procedure RaiseKept;
  end;

  { What `user_data` points to: the host's object and its optional abilities, until the library drops it. }
  TBorder = class
    Kept: IIntaktKept;
    Book: IIntaktAddressBook;
    Contacts: IIntaktContacts;
    Many: IIntaktManyKeys;
    Articles: IIntaktArticles;
    Ledger: IIntaktLedger;
    References: IIntaktArticleReferences;
    Transactions: IIntaktTransactions;
    Numbers: IIntaktNumbers;
    Decisions: IIntaktDecisionStore;
    Event: TIntaktLogEvent;
    function Failed: Integer;
  end;

  { Sinks are handed out as interfaces, so that one that is kept too long fails with a message instead of memory that is gone. }
  TSink = class(TInterfacedObject, IIntaktPartySink, IIntaktArticleSink, IIntaktOrderSink, IIntaktDecisionSink)
  private
    FSink: Pointer;
    FArticles: Boolean;
    procedure NeedSink;
    procedure AddOrder(const Order: TIntaktOrderKey);
    procedure IIntaktOrderSink.Add = AddOrder;
    procedure AddDecision(Id: Int64; const Json, RevokedBy: UnicodeString; RevokedAt: Int64);
    procedure IIntaktDecisionSink.Add = AddDecision;
  public
    constructor Create(Sink: Pointer; Articles: Boolean = False);
    procedure Add(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
  end;

destructor TKept.Destroy;
begin
  Forget;
  inherited;
end;

procedure TKept.Keep;
var
  Raised: TObject;
begin
  Raised := TObject(AcquireExceptionObject);
  if FException = nil then
    FException := Raised
  else if Raised <> FException then
    Raised.Free;
end;

function TKept.Any: Boolean;
begin
  Result := FException <> nil;
end;

procedure TKept.Forget;
begin
  FreeAndNil(FException);
end;

procedure TKept.RaiseKept;
var
  Raised: TObject;
begin
  Raised := FException;
  FException := nil;
  if Raised <> nil then
    raise Raised;
end;

function IntaktKept: IIntaktKept;
begin
  Result := TKept.Create;
end;

function IntaktKeyScheme: Cardinal;
begin
  IntaktLoad;
  Result := intakt_key_scheme();
end;

function IntaktOrderKey(const Tenant, Source, Kind, Number: UnicodeString): TIntaktOrderKey;
begin
  Result.Tenant := Tenant;
  Result.Source := Source;
  Result.Kind := Kind;
  Result.Number := Number;
end;

function IntaktKeyOf(const Order: IIntaktPlannedOrder): TIntaktOrderKey;
begin
  Result := IntaktOrderKey(Order.Tenant, Order.Source, IntaktDocumentKindWord(Order.Kind), Order.Number);
end;

procedure TIntaktOrderTexts.Fill(const Order: TIntaktOrderKey);
begin
  Tenant := IntaktUtf8(Order.Tenant);
  Source := IntaktUtf8(Order.Source);
  Kind := IntaktUtf8(Order.Kind);
  Number := IntaktUtf8(Order.Number);
end;

constructor TIntaktHandle.Create;
begin
  inherited Create;
  IntaktLoad;
  FKept := IntaktKept;
end;

destructor TIntaktHandle.Destroy;
begin
  Close;
  inherited;
end;

procedure TIntaktHandle.Close;
begin
  if FHandle = nil then
    Exit;
  Release;
  FHandle := nil;
end;

procedure TIntaktHandle.Check(const FunctionName: string; Status: Integer; Error: Pintakt_error);
begin
  if FKept.Any then
  begin
    intakt_error_free(Error);
    FKept.RaiseKept;
  end;
  IntaktCheck(FunctionName, Status, Error);
end;

function TBorder.Failed: Integer;
begin
  Kept.Keep;
  Result := IntaktHostRaised;
end;

constructor TSink.Create(Sink: Pointer; Articles: Boolean);
begin
  inherited Create;
  FSink := Sink;
  FArticles := Articles;
end;

procedure TSink.NeedSink;
begin
  if FSink = nil then
    raise EInvalidOpException.Create('The call that this sink was given to has returned: nothing can be added any more.');
end;

procedure TSink.Add(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
var
  IdText, JsonText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  NeedSink;
  IdText := IntaktUtf8(Id);
  JsonText := IntaktUtf8(Json);
  if FArticles then
  begin
    Status := intakt_article_sink_add_json(FSink, PAnsiChar(IdText), Length(IdText), Version, PAnsiChar(JsonText),
      Length(JsonText), @Error);
    IntaktCheck('intakt_article_sink_add_json', Status, Error);
    Exit;
  end;
  Status := intakt_party_sink_add_json(FSink, PAnsiChar(IdText), Length(IdText), Version, PAnsiChar(JsonText),
    Length(JsonText), @Error);
  IntaktCheck('intakt_party_sink_add_json', Status, Error);
end;

procedure TSink.AddOrder(const Order: TIntaktOrderKey);
var
  Tenant, Source, Kind, Number: RawByteString;
  Key: intakt_order_key;
  Error: Pintakt_error;
  Status: Integer;
begin
  NeedSink;
  Tenant := IntaktUtf8(Order.Tenant);
  Source := IntaktUtf8(Order.Source);
  Kind := IntaktUtf8(Order.Kind);
  Number := IntaktUtf8(Order.Number);
  Key.tenant := PAnsiChar(Tenant);
  Key.tenant_length := Length(Tenant);
  Key.source := PAnsiChar(Source);
  Key.source_length := Length(Source);
  Key.kind := PAnsiChar(Kind);
  Key.kind_length := Length(Kind);
  Key.number := PAnsiChar(Number);
  Key.number_length := Length(Number);
  Status := intakt_order_sink_add(FSink, @Key, @Error);
  IntaktCheck('intakt_order_sink_add', Status, Error);
end;

procedure TSink.AddDecision(Id: Int64; const Json, RevokedBy: UnicodeString; RevokedAt: Int64);
var
  JsonText, ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  NeedSink;
  JsonText := IntaktUtf8(Json);
  ByText := IntaktUtf8(RevokedBy);
  Status := intakt_decision_sink_add(FSink, Id, PAnsiChar(JsonText), Length(JsonText), PAnsiChar(ByText), Length(ByText),
    RevokedAt, @Error);
  IntaktCheck('intakt_decision_sink_add', Status, Error);
end;

{ ---- The border. No exception may leave any of these. ---- }

procedure Dropped(user_data: Pointer); cdecl;
begin
  // Releasing the host's objects runs their destructors, which are the host's.
  try
    TBorder(user_data).Free;
  except
  end;
end;

function BookSnapshot(user_data: Pointer; snapshot: PUInt64_t): Integer; cdecl;
begin
  Result := 0;
  try
    snapshot^ := TBorder(user_data).Book.Snapshot;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function BookCount(user_data: Pointer; count: PUInt64_t): Integer; cdecl;
begin
  Result := 0;
  try
    count^ := TBorder(user_data).Book.Count;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function BookCountByKey(user_data: Pointer; key: UInt64; count: PUInt64_t): Integer; cdecl;
begin
  Result := 0;
  try
    count^ := TBorder(user_data).Book.CountByKey(key);
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function BookPartiesByKey(user_data: Pointer; key: UInt64; sink: Pintakt_party_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktPartySink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Book.PartiesByKey(key, Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function BookPartyById(user_data: Pointer; id: PAnsiChar; id_length: size_t; sink: Pintakt_party_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktPartySink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Book.PartyById(IntaktText(id, id_length), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function BookContacts(user_data: Pointer; company: PAnsiChar; company_length: size_t; sink: Pintakt_party_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktPartySink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Contacts.Contacts(IntaktText(company, company_length), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function KeysOf(keys: PUInt64_t; count: size_t): TIntaktKeys;
begin
  Result := nil;
  SetLength(Result, count);
  if count > 0 then
    Move(keys^, Result[0], count * SizeOf(UInt64));
end;

function BookCountByKeys(user_data: Pointer; keys: PUInt64_t; count: size_t; counts: PUInt64_t): Integer; cdecl;
var
  Asked, Counted: TIntaktKeys;
begin
  Result := 0;
  try
    Asked := KeysOf(keys, count);
    SetLength(Counted, count);
    TBorder(user_data).Many.CountByKeys(Asked, Counted);
    if size_t(Length(Counted)) <> count then
      raise EInvalidOpException.Create('CountByKeys has to leave as many places in Counts as there are keys.');
    if count > 0 then
      Move(Counted[0], counts^, count * SizeOf(UInt64));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function BookPartiesByKeys(user_data: Pointer; keys: PUInt64_t; count: size_t; sink: Pintakt_party_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktPartySink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Many.PartiesByKeys(KeysOf(keys, count), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function ArticlesSnapshot(user_data: Pointer; snapshot: PUInt64_t): Integer; cdecl;
begin
  Result := 0;
  try
    snapshot^ := TBorder(user_data).Articles.Snapshot;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function ArticlesFind(user_data: Pointer; kind: Integer; number: PAnsiChar; number_length: size_t;
  sink: Pintakt_article_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktArticleSink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink, True);
    Held := Given;
    try
      TBorder(user_data).Articles.Find(kind, IntaktText(number, number_length), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function KeyOf(order: Pintakt_order_key): TIntaktOrderKey;
begin
  Result := IntaktOrderKey(IntaktText(order.tenant, order.tenant_length), IntaktText(order.source, order.source_length),
    IntaktText(order.kind, order.kind_length), IntaktText(order.number, order.number_length));
end;

{ Gives a text to a sink. What cannot be taken makes the callback fail by itself. }
procedure Give(sink: Pintakt_text_sink; const Text: UnicodeString);
var
  Utf8: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  Utf8 := IntaktUtf8(Text);
  Status := intakt_text_sink_add(sink, PAnsiChar(Utf8), Length(Utf8), @Error);
  IntaktCheck('intakt_text_sink_add', Status, Error);
end;

function LedgerOrder(user_data: Pointer; order: Pintakt_order_key; sink: Pintakt_text_sink): Integer; cdecl;
var
  Found: UnicodeString;
begin
  Result := 0;
  try
    if TBorder(user_data).Ledger.FindOrder(KeyOf(order), Found) then
      Give(sink, Found);
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerRecord(user_data: Pointer; order: Pintakt_order_key; state: PAnsiChar; state_length: size_t; record_: PAnsiChar;
  record_length: size_t): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).Ledger.KeepOrder(KeyOf(order), IntaktText(state, state_length), IntaktText(record_, record_length));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerOrdersIn(user_data: Pointer; state: PAnsiChar; state_length: size_t; sink: Pintakt_order_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktOrderSink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Ledger.OrdersIn(IntaktText(state, state_length), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerReference(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar; source_length: size_t;
  source_id: PAnsiChar; source_id_length: size_t; sink: Pintakt_text_sink): Integer; cdecl;
var
  Found: UnicodeString;
begin
  Result := 0;
  try
    if TBorder(user_data).Ledger.FindReference(IntaktText(tenant, tenant_length), IntaktText(source, source_length),
      IntaktText(source_id, source_id_length), Found) then
      Give(sink, Found);
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerSetReference(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar;
  source_length: size_t; source_id: PAnsiChar; source_id_length: size_t; party: PAnsiChar; party_length: size_t): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).Ledger.KeepReference(IntaktText(tenant, tenant_length), IntaktText(source, source_length),
      IntaktText(source_id, source_id_length), IntaktText(party, party_length));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerArticle(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar; source_length: size_t;
  code: PAnsiChar; code_length: size_t; sink: Pintakt_text_sink): Integer; cdecl;
var
  Found: UnicodeString;
begin
  Result := 0;
  try
    if TBorder(user_data).References.FindArticleReference(IntaktText(tenant, tenant_length),
      IntaktText(source, source_length), IntaktText(code, code_length), Found) then
      Give(sink, Found);
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerSetArticle(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; source: PAnsiChar;
  source_length: size_t; code: PAnsiChar; code_length: size_t; article: PAnsiChar; article_length: size_t): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).References.KeepArticleReference(IntaktText(tenant, tenant_length),
      IntaktText(source, source_length), IntaktText(code, code_length), IntaktText(article, article_length));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerBegin(user_data: Pointer): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).Transactions.BeginTransaction;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerCommit(user_data: Pointer): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).Transactions.Commit;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function LedgerRollback(user_data: Pointer): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).Transactions.Rollback;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function NumbersHeld(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar; range_length: size_t;
  holder: PAnsiChar; holder_length: size_t; number: PUInt64_t; state: PInteger): Integer; cdecl;
var
  Found: UInt64;
  FoundState: TIntaktNumberState;
begin
  Result := 0;
  try
    if TBorder(user_data).Numbers.Held(IntaktText(tenant, tenant_length), IntaktText(range, range_length),
      IntaktText(holder, holder_length), Found, FoundState) then
    begin
      number^ := Found;
      state^ := FoundState;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function NumbersLowestReleased(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar;
  range_length: size_t; number: PUInt64_t): Integer; cdecl;
var
  Found: UInt64;
begin
  Result := 0;
  try
    if TBorder(user_data).Numbers.LowestReleased(IntaktText(tenant, tenant_length), IntaktText(range, range_length),
      Found) then
      number^ := Found;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function NumbersHighest(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar; range_length: size_t;
  number: PUInt64_t): Integer; cdecl;
var
  Found: UInt64;
begin
  Result := 0;
  try
    if TBorder(user_data).Numbers.Highest(IntaktText(tenant, tenant_length), IntaktText(range, range_length), Found) then
      number^ := Found;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function NumbersPut(user_data: Pointer; tenant: PAnsiChar; tenant_length: size_t; range: PAnsiChar; range_length: size_t;
  number: UInt64; holder: PAnsiChar; holder_length: size_t; state: Integer): Integer; cdecl;
begin
  Result := 0;
  try
    TBorder(user_data).Numbers.Put(IntaktText(tenant, tenant_length), IntaktText(range, range_length), number,
      IntaktText(holder, holder_length), state);
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function NumbersIsTaken(user_data: Pointer; range: PAnsiChar; range_length: size_t; text: PAnsiChar; text_length: size_t;
  sink: Pintakt_text_sink): Integer; cdecl;
begin
  Result := 0;
  try
    if TBorder(user_data).Numbers.IsTaken(IntaktText(range, range_length), IntaktText(text, text_length)) then
      Give(sink, 'taken');
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsCount(user_data: Pointer; count: PUInt64_t): Integer; cdecl;
begin
  Result := 0;
  try
    count^ := TBorder(user_data).Decisions.CountInForce;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsInForce(user_data: Pointer; subject: PAnsiChar; subject_length: size_t; sink: Pintakt_decision_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktDecisionSink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Decisions.InForce(IntaktText(subject, subject_length), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsDecision(user_data: Pointer; id: Int64; sink: Pintakt_decision_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktDecisionSink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Decisions.DecisionById(id, Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsHistory(user_data: Pointer; most: Cardinal; sink: Pintakt_decision_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktDecisionSink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Decisions.History(most, Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsDecide(user_data: Pointer; subject: PAnsiChar; subject_length: size_t; evidence: PAnsiChar;
  evidence_length: size_t; decision: PAnsiChar; decision_length: size_t; by: PAnsiChar; by_length: size_t; at: Int64;
  id: PInt64): Integer; cdecl;
begin
  Result := 0;
  try
    id^ := TBorder(user_data).Decisions.Decide(IntaktText(subject, subject_length), IntaktText(evidence, evidence_length),
      IntaktText(decision, decision_length), IntaktText(by, by_length), at);
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsRevoke(user_data: Pointer; id: Int64; by: PAnsiChar; by_length: size_t; at: Int64; was_in_force: PInteger): Integer; cdecl;
begin
  Result := 0;
  try
    was_in_force^ := Ord(TBorder(user_data).Decisions.Revoke(id, IntaktText(by, by_length), at));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsPairsOf(user_data: Pointer; whom: PAnsiChar; whom_length: size_t; sink: Pintakt_decision_sink): Integer; cdecl;
var
  Given: TSink;
  Held: IIntaktDecisionSink;
begin
  Result := 0;
  try
    Given := TSink.Create(sink);
    Held := Given;
    try
      TBorder(user_data).Decisions.PairsOf(IntaktText(whom, whom_length), Held);
    finally
      Given.FSink := nil;
    end;
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsForbid(user_data: Pointer; one: PAnsiChar; one_length: size_t; other: PAnsiChar; other_length: size_t;
  pair: PAnsiChar; pair_length: size_t; id: PInt64): Integer; cdecl;
begin
  Result := 0;
  try
    id^ := TBorder(user_data).Decisions.Forbid(IntaktText(one, one_length), IntaktText(other, other_length),
      IntaktText(pair, pair_length));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

function DecisionsAllow(user_data: Pointer; id: Int64; by: PAnsiChar; by_length: size_t; at: Int64; was_in_force: PInteger): Integer; cdecl;
begin
  Result := 0;
  try
    was_in_force^ := Ord(TBorder(user_data).Decisions.Allow(id, IntaktText(by, by_length), at));
  except
    Result := TBorder(user_data).Failed;
  end;
end;

procedure LogEvent(user_data: Pointer; level: Integer; code: PAnsiChar; code_length: size_t; json: PAnsiChar;
  json_length: size_t); cdecl;
begin
  try
    TBorder(user_data).Event(level, IntaktText(code, code_length), IntaktText(json, json_length));
  except
    TBorder(user_data).Failed;
  end;
end;

{ ---- Binding ---- }

function NewBorder(const Kept: IIntaktKept): TBorder;
begin
  Result := TBorder.Create;
  Result.Kept := Kept;
end;

procedure IntaktBind(const Host: IIntaktAddressBook; const Kept: IIntaktKept; out Struct: intakt_address_book);
var
  Border: TBorder;
begin
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Struct.key_scheme := Host.KeyScheme;
  Border := NewBorder(Kept);
  Border.Book := Host;
  Struct.user_data := Border;
  Struct.snapshot := BookSnapshot;
  Struct.count := BookCount;
  Struct.count_by_key := BookCountByKey;
  Struct.parties_by_key := BookPartiesByKey;
  Struct.party_by_id := BookPartyById;
  Struct.drop := Dropped;
  if Supports(Host, IIntaktContacts, Border.Contacts) then
    Struct.contacts := BookContacts;
  if Supports(Host, IIntaktManyKeys, Border.Many) then
  begin
    Struct.count_by_keys := BookCountByKeys;
    Struct.parties_by_keys := BookPartiesByKeys;
  end;
end;

procedure IntaktBind(const Host: IIntaktArticles; const Kept: IIntaktKept; out Struct: intakt_articles);
var
  Border: TBorder;
begin
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Border := NewBorder(Kept);
  Border.Articles := Host;
  Struct.user_data := Border;
  Struct.snapshot := ArticlesSnapshot;
  Struct.find := ArticlesFind;
  Struct.drop := Dropped;
end;

procedure IntaktBind(const Host: IIntaktLedger; const Kept: IIntaktKept; out Struct: intakt_ledger);
var
  Border: TBorder;
begin
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Border := NewBorder(Kept);
  Border.Ledger := Host;
  Struct.user_data := Border;
  Struct.order := LedgerOrder;
  Struct.record_ := LedgerRecord;
  Struct.orders_in := LedgerOrdersIn;
  Struct.cross_reference := LedgerReference;
  Struct.set_cross_reference := LedgerSetReference;
  Struct.drop := Dropped;
  if Supports(Host, IIntaktArticleReferences, Border.References) then
  begin
    Struct.article_reference := LedgerArticle;
    Struct.set_article_reference := LedgerSetArticle;
  end;
  if Supports(Host, IIntaktTransactions, Border.Transactions) then
  begin
    Struct.begin_ := LedgerBegin;
    Struct.commit := LedgerCommit;
    Struct.rollback := LedgerRollback;
  end;
end;

procedure IntaktBind(const Host: IIntaktNumbers; const Kept: IIntaktKept; out Struct: intakt_numbers);
var
  Border: TBorder;
begin
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Border := NewBorder(Kept);
  Border.Numbers := Host;
  Struct.user_data := Border;
  Struct.held := NumbersHeld;
  Struct.lowest_released := NumbersLowestReleased;
  Struct.highest := NumbersHighest;
  Struct.put := NumbersPut;
  Struct.is_taken := NumbersIsTaken;
  Struct.drop := Dropped;
end;

procedure IntaktBind(const Host: IIntaktDecisionStore; const Kept: IIntaktKept; const Key: TBytes;
  out Struct: intakt_decision_store);
var
  Border: TBorder;
begin
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Struct.key_length := Length(Key);
  if Length(Key) > 0 then
    Struct.key := @Key[0];
  Border := NewBorder(Kept);
  Border.Decisions := Host;
  Struct.user_data := Border;
  Struct.count := DecisionsCount;
  Struct.in_force := DecisionsInForce;
  Struct.decision := DecisionsDecision;
  Struct.history := DecisionsHistory;
  Struct.decide := DecisionsDecide;
  Struct.revoke := DecisionsRevoke;
  Struct.pairs_of := DecisionsPairsOf;
  Struct.forbid := DecisionsForbid;
  Struct.allow := DecisionsAllow;
  Struct.drop := Dropped;
end;

procedure IntaktBind(Event: TIntaktLogEvent; Level: TIntaktLogLevel; const Kept: IIntaktKept; out Struct: intakt_log);
var
  Border: TBorder;
begin
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Struct.level := Level;
  Border := NewBorder(Kept);
  Border.Event := Event;
  Struct.user_data := Border;
  Struct.event := LogEvent;
  Struct.drop := Dropped;
end;

end.
