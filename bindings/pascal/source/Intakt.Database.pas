/// <summary>Customers, articles, ledger, documents, questions and past runs in one SQLite file, for a host without a
/// master of its own.</summary>
unit Intakt.Database;

{$I Intakt.inc}

interface

uses
  SysUtils, Classes, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Model, Intakt.Hosts;

type
  /// <summary>How a database is opened. Begin with <c>IntaktDatabaseOptions</c>.</summary>
  TIntaktDatabaseOptions = record
    /// <summary>Only read.</summary>
    ReadOnly: Boolean;
    /// <summary>A file that is not there is an error.</summary>
    MustExist: Boolean;
    /// <summary>Make keys of an older scheme anew.</summary>
    RebuildKeys: Boolean;
    /// <summary>The time that is written beside what is done: seconds since 1970 (UTC).</summary>
    Now: Int64;
    /// <summary>How long to wait for another program that writes; 0 means five seconds.</summary>
    WaitMilliseconds: UInt64;
    /// <summary>The country of addresses that name none; empty for <c>DE</c>.</summary>
    Country: UnicodeString;
    /// <summary>The key of the keyed hashes, at least 16 bytes; none for one that the file holds.</summary>
    Key: TBytes;
    /// <summary>The name that runs and leases are kept under; empty for <c>intakt</c>.</summary>
    Machine: UnicodeString;
  end;

  /// <summary>What a clerk has to know of a party: the person is dead, or the party gets nothing.</summary>
  TIntaktPartyFlag = (ipDeceased, ipBlocked);
  /// <summary>Any of them.</summary>
  TIntaktPartyFlags = set of TIntaktPartyFlag;

  /// <summary>A database. Answers are JSON; see <c>IntaktParseJson</c>.</summary>
  IIntaktDatabase = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C2101}']
    /// <summary>What the library knows it by; for the units of Intakt.</summary>
    function Handle: Pintakt_database;
    /// <summary>Sets the time that is written from now on: seconds since 1970 (UTC).</summary>
    procedure SetNow(Now: Int64);
    /// <summary>Puts a list of customers in, all of them or none.</summary>
    /// <param name="Problems">What looks wrong, as a JSON array.</param>
    /// <returns>How many there were, as JSON.</returns>
    function ImportCustomersCsv(const Name: UnicodeString; const List: TBytes; out Problems: UnicodeString): UnicodeString;
    /// <summary>Puts a list of articles in, all of them or none.</summary>
    function ImportArticlesCsv(const Name: UnicodeString; const List: TBytes; out Problems: UnicodeString): UnicodeString;
    /// <summary>Adds a customer, or replaces the one with this id.</summary>
    /// <returns>False when the database has a later version.</returns>
    function UpsertCustomer(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
    /// <summary>Takes a customer out, but not out of documents and the ledger: see <c>Erase</c>.</summary>
    /// <returns>False when there was none.</returns>
    function RemoveCustomer(const Id: UnicodeString): Boolean;
    /// <summary>Adds a contact of a company, or replaces the one with this id.</summary>
    procedure UpsertContact(const Company, Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
    /// <summary>Adds an article, or replaces the one with this id.</summary>
    procedure UpsertArticle(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
    /// <summary>Takes an article out.</summary>
    /// <returns>False when there was none.</returns>
    function RemoveArticle(const Id: UnicodeString): Boolean;
    /// <summary>The customer with this id, or <c>null</c>. Personal data.</summary>
    function Customer(const Id: UnicodeString): UnicodeString;
    /// <summary>Puts the orders of a source in order that an earlier run left begun or planned, as after a crash.</summary>
    function Recover(const Tenant, Source: UnicodeString): UnicodeString;
    /// <summary>What the time between two moments brought, and what is open now; seconds since 1970 (UTC).</summary>
    function Today(From, Until_: Int64): UnicodeString;
    /// <summary>Past runs with their accounts, the latest first.</summary>
    function Runs(Most: Cardinal): UnicodeString;
    /// <summary>One past run with the records that were not simply planned, or <c>null</c>.</summary>
    function Run(Id: Int64): UnicodeString;
    /// <summary>Erases a person from everything but the numbers of documents.</summary>
    function Erase(const Id: UnicodeString): UnicodeString;
    /// <summary>Forgets what is older than a moment: numbers of <c>TIntaktKept</c> of Intakt.Model, added up.</summary>
    function Forget(What: Cardinal; Before: Int64): UnicodeString;
    /// <summary>The orders that the ledger takes for applied and that have no document.</summary>
    /// <param name="Reopen">Whether they are planned and carried out anew when they are read again.</param>
    function Reconcile(Reopen: Boolean): UnicodeString;

    /// <summary>The questions that wait for clerks. Orders that are imported with <c>Apply</c> leave them.</summary>
    /// <param name="Filter">Which: empty for all that are not done, else a JSON object of texts: <c>state</c> (<c>new</c>,
    /// <c>in_work</c>, <c>done</c>), <c>source</c>, <c>number</c> of the order, <c>question</c>, <c>code</c>, <c>owner</c>,
    /// <c>candidate</c>; and <c>like</c>, the number of a question that asks the same.</param>
    function Reviews(const Filter: UnicodeString = ''): IIntaktReviews;
    /// <summary>Takes a question into work: it is that of <c>Owner</c> then.</summary>
    /// <exception cref="EIntaktPlan">It is done.</exception>
    procedure TakeReview(Review: Int64; const Owner: UnicodeString);
    /// <summary>Gives a question back: it is new, and anybody's.</summary>
    procedure GiveBackReview(Review: Int64);
    /// <summary>Says that a question is done with, without anything following from it.</summary>
    /// <remarks>One that still holds its order is asked again when the order is planned the next time.</remarks>
    procedure CloseReview(Review: Int64; const By: UnicodeString);
    /// <summary>At most <c>Most</c> parties that have every word of a text, without case and accents; the beginning of a
    /// word is enough. For a party that is none of the candidates. Looks at every party. Personal data.</summary>
    function SearchParties(const Text: UnicodeString; Most: Cardinal): IIntaktFoundParties;
    /// <summary>At most <c>Most</c> articles that have every word of a text in their number, GTIN, PZN or name, by id. For a question
    /// about an article that is missing, which <c>assign_article</c> answers by the number. Looks at every article.</summary>
    function SearchArticles(const Text: UnicodeString; Most: Cardinal): IIntaktFoundArticles;
    /// <summary>Answers questions alike, all of them or none, and with them those that ask exactly the same.</summary>
    /// <param name="Reviews">The numbers of the questions.</param>
    /// <param name="Choice"><c>assign</c>, <c>create</c>, <c>collective</c>, <c>split</c>, <c>assign_article</c>, <c>placeholder</c>,
    /// <c>reject</c> or
    /// <c>later</c>.</param>
    /// <param name="Party">The id of the party for <c>assign</c>, of the company for <c>split</c> (empty for a new one); else
    /// empty.</param>
    /// <param name="By">Who decides; when is what <c>SetNow</c> says.</param>
    /// <returns>The decisions as a JSON array, with the orders that can be planned again: see <c>PlanKept</c> of the
    /// importer.</returns>
    /// <exception cref="EIntaktPlan">A question is done, does not have this answer, or is about somebody who is never this
    /// party. Nothing has changed.</exception>
    function Decide(const Reviews: array of Int64; const Choice, Party, By: UnicodeString): UnicodeString;
    /// <summary>What was decided, the latest first: who, when, what, and who revoked it.</summary>
    function Decisions(Most: Cardinal): UnicodeString;
    /// <summary>Says that the party of a question is never this one, whatever will prove the contrary.</summary>
    /// <returns>The number of the pair, for <c>RevokeNever</c>.</returns>
    function Never(Review: Int64; const Party, By: UnicodeString): Int64;
    /// <summary>Says that two parties of the address book are never one.</summary>
    /// <returns>The number of the pair.</returns>
    function NeverSame(const One, Other, By: UnicodeString): Int64;
    /// <summary>Takes a pair of <c>Never</c> or <c>NeverSame</c> back.</summary>
    /// <exception cref="EIntaktUsage">It is not in force.</exception>
    procedure RevokeNever(Pair: Int64; const By: UnicodeString);
    /// <summary>Says what a clerk has to know of a party, in place of what was said before. It decides nothing.</summary>
    procedure FlagParty(const Party: UnicodeString; Flags: TIntaktPartyFlags);
    /// <summary>Takes an order back that was carried out: what nobody has worked on since is removed or as it was before,
    /// all else stays.</summary>
    /// <param name="Order">An empty tenant is <c>default</c>, an empty kind <c>intake</c>.</param>
    /// <param name="Apply">False only tells what would be.</param>
    /// <returns>What becomes of each thing that was written; with <c>Apply</c> also <c>state</c>: <c>undone</c> if nothing of
    /// the order is left, and it is passed over until <c>TakeInAgain</c>.</returns>
    /// <exception cref="EIntaktUsage">Nothing is known of what was carried out.</exception>
    function Undo(const Order: TIntaktOrderKey; Apply: Boolean): UnicodeString;
    /// <summary>Lets an order that was taken back or refused be planned again.</summary>
    /// <exception cref="EIntaktPlan">It was neither.</exception>
    procedure TakeInAgain(const Order: TIntaktOrderKey);
    /// <summary>Writes a list of the database for others, record by record. Personal data.</summary>
    /// <param name="View"><c>customers</c>, <c>contacts</c>, <c>articles</c>, <c>orders</c>, <c>payments</c>, <c>references</c> or
    /// <c>reviews</c>; <c>docs/export.md</c> has their fields.</param>
    /// <param name="Options">A JSON object: <c>format</c> (<c>csv</c>, <c>json</c>, <c>jsonl</c>, <c>xml</c>; it is needed),
    /// <c>fields</c>, <c>charset</c>, <c>delimiter</c>, <c>decimal</c>, <c>guard</c>, <c>tenant</c>, <c>source</c>,
    /// <c>since</c>.</param>
    /// <param name="Target">Gets the bytes. It must not use the database; after an exception it has a part of the list.</param>
    /// <returns>How many records there are.</returns>
    function ExportView(const View, Options: UnicodeString; Target: TStream): UInt64;
    /// <summary>Frees the handle now. Importers that use the database keep it open.</summary>
    procedure Close;
  end;

/// <summary>Opens a database file, makes it if need be, and brings it up to date.</summary>
/// <param name="Path">Its name; empty for a database in memory that is gone with its handle.</param>
/// <exception cref="EIntaktStore">It cannot be opened.</exception>
function IntaktOpenDatabase(const Path: UnicodeString): IIntaktDatabase; overload;
/// <summary>Opens a database file with options.</summary>
function IntaktOpenDatabase(const Path: UnicodeString; const Options: TIntaktDatabaseOptions): IIntaktDatabase; overload;
/// <summary>Options at their defaults.</summary>
function IntaktDatabaseOptions: TIntaktDatabaseOptions;

implementation

type
  { What questions and parties that were found belong to; their nodes keep it. }
  TReviews = class(TIntaktHandle)
  protected
    procedure Release; override;
  public
    constructor Create(Made: Pintakt_reviews);
  end;

  TFoundParties = class(TIntaktHandle)
  protected
    procedure Release; override;
  public
    constructor Create(Made: Pintakt_found_parties);
  end;

  TFoundArticles = class(TIntaktHandle)
  protected
    procedure Release; override;
  public
    constructor Create(Made: Pintakt_found_articles);
  end;

  { A function that takes bytes of a list, as customers and articles have it. }
  TListImport = function(database: Pintakt_database; name: PAnsiChar; name_length: size_t; list: Pointer; list_length: size_t;
    problems: PPintakt_buffer; answer: PPintakt_buffer; error: PPintakt_error): Integer; cdecl;

  TDatabase = class(TIntaktHandle, IIntaktDatabase)
  private
    function Import(const FunctionName: string; Call: TListImport; const Name: UnicodeString; const List: TBytes;
      out Problems: UnicodeString): UnicodeString;
    function Answered(const FunctionName: string; Status: Integer; Error: Pintakt_error; Buffer: Pintakt_buffer): UnicodeString;
  protected
    procedure Release; override;
  public
    constructor Create(const Path: UnicodeString; const Options: TIntaktDatabaseOptions);
    function Handle: Pintakt_database;
    procedure SetNow(Now: Int64);
    function ImportCustomersCsv(const Name: UnicodeString; const List: TBytes; out Problems: UnicodeString): UnicodeString;
    function ImportArticlesCsv(const Name: UnicodeString; const List: TBytes; out Problems: UnicodeString): UnicodeString;
    function UpsertCustomer(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
    function RemoveCustomer(const Id: UnicodeString): Boolean;
    procedure UpsertContact(const Company, Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
    procedure UpsertArticle(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
    function RemoveArticle(const Id: UnicodeString): Boolean;
    function Customer(const Id: UnicodeString): UnicodeString;
    function Recover(const Tenant, Source: UnicodeString): UnicodeString;
    function Today(From, Until_: Int64): UnicodeString;
    function Runs(Most: Cardinal): UnicodeString;
    function Run(Id: Int64): UnicodeString;
    function Erase(const Id: UnicodeString): UnicodeString;
    function Forget(What: Cardinal; Before: Int64): UnicodeString;
    function Reconcile(Reopen: Boolean): UnicodeString;
    function Reviews(const Filter: UnicodeString = ''): IIntaktReviews;
    procedure TakeReview(Review: Int64; const Owner: UnicodeString);
    procedure GiveBackReview(Review: Int64);
    procedure CloseReview(Review: Int64; const By: UnicodeString);
    function SearchParties(const Text: UnicodeString; Most: Cardinal): IIntaktFoundParties;
    function SearchArticles(const Text: UnicodeString; Most: Cardinal): IIntaktFoundArticles;
    function Decide(const Reviews: array of Int64; const Choice, Party, By: UnicodeString): UnicodeString;
    function Decisions(Most: Cardinal): UnicodeString;
    function Never(Review: Int64; const Party, By: UnicodeString): Int64;
    function NeverSame(const One, Other, By: UnicodeString): Int64;
    procedure RevokeNever(Pair: Int64; const By: UnicodeString);
    procedure FlagParty(const Party: UnicodeString; Flags: TIntaktPartyFlags);
    function Undo(const Order: TIntaktOrderKey; Apply: Boolean): UnicodeString;
    procedure TakeInAgain(const Order: TIntaktOrderKey);
    function ExportView(const View, Options: UnicodeString; Target: TStream): UInt64;
  end;

  { What a list is written to. }
  TTarget = record
    Stream: TStream;
    Kept: IIntaktKept;
  end;
  PTarget = ^TTarget;

function TargetWrite(user_data: Pointer; bytes: Pointer; length: size_t): Integer; cdecl;
var
  Target: PTarget;
begin
  Target := user_data;
  Result := 0;
  try
    Target.Stream.WriteBuffer(bytes^, length);
  except
    Target.Kept.Keep;
    Result := IntaktHostRaised;
  end;
end;

constructor TDatabase.Create(const Path: UnicodeString; const Options: TIntaktDatabaseOptions);
var
  PathText, Country, Machine: RawByteString;
  Struct: intakt_database_options;
  Made: Pintakt_database;
  Error: Pintakt_error;
  Status: Integer;
begin
  inherited Create;
  PathText := IntaktUtf8(Path);
  Country := IntaktUtf8(Options.Country);
  Machine := IntaktUtf8(Options.Machine);
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Struct.flags := Ord(Options.ReadOnly) * INTAKT_DATABASE_READ_ONLY + Ord(Options.MustExist) * INTAKT_DATABASE_NO_CREATE +
    Ord(Options.RebuildKeys) * INTAKT_DATABASE_REBUILD_KEYS;
  Struct.now := Options.Now;
  Struct.wait_milliseconds := Options.WaitMilliseconds;
  Struct.country := Pointer(Country);
  Struct.country_length := Length(Country);
  Struct.key := IntaktStart(Options.Key);
  Struct.key_length := Length(Options.Key);
  Struct.machine := Pointer(Machine);
  Struct.machine_length := Length(Machine);
  Made := nil;
  Status := intakt_database_open(PAnsiChar(PathText), Length(PathText), @Struct, @Made, @Error);
  IntaktCheck('intakt_database_open', Status, Error);
  FHandle := Made;
end;

procedure TDatabase.Release;
begin
  intakt_database_free(FHandle);
end;

function TDatabase.Handle: Pintakt_database;
begin
  Result := FHandle;
end;

function TDatabase.Answered(const FunctionName: string; Status: Integer; Error: Pintakt_error;
  Buffer: Pintakt_buffer): UnicodeString;
begin
  IntaktCheck(FunctionName, Status, Error);
  Result := IntaktTakeText(Buffer);
end;

procedure TDatabase.SetNow(Now: Int64);
var
  Error: Pintakt_error;
  Status: Integer;
begin
  Status := intakt_database_set_now(FHandle, Now, @Error);
  IntaktCheck('intakt_database_set_now', Status, Error);
end;

function TDatabase.Import(const FunctionName: string; Call: TListImport; const Name: UnicodeString; const List: TBytes;
  out Problems: UnicodeString): UnicodeString;
var
  NameText: RawByteString;
  Found, Answer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Found := nil;
  Answer := nil;
  Status := Call(FHandle, PAnsiChar(NameText), Length(NameText), IntaktStart(List), Length(List), @Found, @Answer, @Error);
  IntaktCheck(FunctionName, Status, Error);
  Problems := IntaktTakeText(Found);
  Result := IntaktTakeText(Answer);
end;

function TDatabase.ImportCustomersCsv(const Name: UnicodeString; const List: TBytes; out Problems: UnicodeString): UnicodeString;
begin
  Result := Import('intakt_database_import_customers_csv', intakt_database_import_customers_csv, Name, List, Problems);
end;

function TDatabase.ImportArticlesCsv(const Name: UnicodeString; const List: TBytes; out Problems: UnicodeString): UnicodeString;
begin
  Result := Import('intakt_database_import_articles_csv', intakt_database_import_articles_csv, Name, List, Problems);
end;

function TDatabase.UpsertCustomer(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
var
  IdText, Text: RawByteString;
  Changed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Text := IntaktUtf8(Json);
  Changed := 0;
  Status := intakt_database_upsert_customer_json(FHandle, PAnsiChar(IdText), Length(IdText), Version, PAnsiChar(Text),
    Length(Text), @Changed, @Error);
  IntaktCheck('intakt_database_upsert_customer_json', Status, Error);
  Result := Changed = 1;
end;

function TDatabase.RemoveCustomer(const Id: UnicodeString): Boolean;
var
  IdText: RawByteString;
  Removed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Removed := 0;
  Status := intakt_database_remove_customer(FHandle, PAnsiChar(IdText), Length(IdText), @Removed, @Error);
  IntaktCheck('intakt_database_remove_customer', Status, Error);
  Result := Removed = 1;
end;

procedure TDatabase.UpsertContact(const Company, Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
var
  CompanyText, IdText, Text: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  CompanyText := IntaktUtf8(Company);
  IdText := IntaktUtf8(Id);
  Text := IntaktUtf8(Json);
  Status := intakt_database_upsert_contact_json(FHandle, PAnsiChar(CompanyText), Length(CompanyText), PAnsiChar(IdText),
    Length(IdText), Version, PAnsiChar(Text), Length(Text), @Error);
  IntaktCheck('intakt_database_upsert_contact_json', Status, Error);
end;

procedure TDatabase.UpsertArticle(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString);
var
  IdText, Text: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  IdText := IntaktUtf8(Id);
  Text := IntaktUtf8(Json);
  Status := intakt_database_upsert_article_json(FHandle, PAnsiChar(IdText), Length(IdText), Version, PAnsiChar(Text),
    Length(Text), @Error);
  IntaktCheck('intakt_database_upsert_article_json', Status, Error);
end;

function TDatabase.RemoveArticle(const Id: UnicodeString): Boolean;
var
  IdText: RawByteString;
  Removed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Removed := 0;
  Status := intakt_database_remove_article(FHandle, PAnsiChar(IdText), Length(IdText), @Removed, @Error);
  IntaktCheck('intakt_database_remove_article', Status, Error);
  Result := Removed = 1;
end;

function TDatabase.Customer(const Id: UnicodeString): UnicodeString;
var
  IdText: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IdText := IntaktUtf8(Id);
  Buffer := nil;
  Status := intakt_database_customer_json(FHandle, PAnsiChar(IdText), Length(IdText), @Buffer, @Error);
  Result := Answered('intakt_database_customer_json', Status, Error, Buffer);
end;

function TDatabase.Recover(const Tenant, Source: UnicodeString): UnicodeString;
var
  TenantText, SourceText: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  TenantText := IntaktUtf8(Tenant);
  SourceText := IntaktUtf8(Source);
  Buffer := nil;
  Status := intakt_database_recover(FHandle, PAnsiChar(TenantText), Length(TenantText), PAnsiChar(SourceText),
    Length(SourceText), @Buffer, @Error);
  Result := Answered('intakt_database_recover', Status, Error, Buffer);
end;

function TDatabase.Today(From, Until_: Int64): UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_database_today(FHandle, From, Until_, @Buffer, @Error);
  Result := Answered('intakt_database_today', Status, Error, Buffer);
end;

function TDatabase.Runs(Most: Cardinal): UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_database_runs(FHandle, Most, @Buffer, @Error);
  Result := Answered('intakt_database_runs', Status, Error, Buffer);
end;

function TDatabase.Run(Id: Int64): UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_database_run(FHandle, Id, @Buffer, @Error);
  Result := Answered('intakt_database_run', Status, Error, Buffer);
end;

function TDatabase.Erase(const Id: UnicodeString): UnicodeString;
var
  IdText: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IdText := IntaktUtf8(Id);
  Buffer := nil;
  Status := intakt_database_erase(FHandle, PAnsiChar(IdText), Length(IdText), @Buffer, @Error);
  Result := Answered('intakt_database_erase', Status, Error, Buffer);
end;

function TDatabase.Forget(What: Cardinal; Before: Int64): UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_database_forget(FHandle, What, Before, @Buffer, @Error);
  Result := Answered('intakt_database_forget', Status, Error, Buffer);
end;

function TDatabase.Reconcile(Reopen: Boolean): UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_database_reconcile(FHandle, Ord(Reopen), @Buffer, @Error);
  Result := Answered('intakt_database_reconcile', Status, Error, Buffer);
end;

constructor TReviews.Create(Made: Pintakt_reviews);
begin
  inherited Create;
  FHandle := Made;
end;

procedure TReviews.Release;
begin
  intakt_reviews_free(FHandle);
end;

constructor TFoundParties.Create(Made: Pintakt_found_parties);
begin
  inherited Create;
  FHandle := Made;
end;

procedure TFoundParties.Release;
begin
  intakt_found_parties_free(FHandle);
end;

constructor TFoundArticles.Create(Made: Pintakt_found_articles);
begin
  inherited Create;
  FHandle := Made;
end;

procedure TFoundArticles.Release;
begin
  intakt_found_articles_free(FHandle);
end;

function TDatabase.Reviews(const Filter: UnicodeString): IIntaktReviews;
var
  Text: RawByteString;
  Made: Pintakt_reviews;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Filter);
  Made := nil;
  Status := intakt_database_reviews(FHandle, PAnsiChar(Text), Length(Text), @Made, @Error);
  IntaktCheck('intakt_database_reviews', Status, Error);
  Result := TIntaktReviewsNode.Wrap(Made, TReviews.Create(Made));
end;

procedure TDatabase.TakeReview(Review: Int64; const Owner: UnicodeString);
var
  OwnerText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  OwnerText := IntaktUtf8(Owner);
  Status := intakt_database_take_review(FHandle, Review, PAnsiChar(OwnerText), Length(OwnerText), @Error);
  IntaktCheck('intakt_database_take_review', Status, Error);
end;

procedure TDatabase.GiveBackReview(Review: Int64);
var
  Error: Pintakt_error;
  Status: Integer;
begin
  Status := intakt_database_give_back_review(FHandle, Review, @Error);
  IntaktCheck('intakt_database_give_back_review', Status, Error);
end;

procedure TDatabase.CloseReview(Review: Int64; const By: UnicodeString);
var
  ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  ByText := IntaktUtf8(By);
  Status := intakt_database_close_review(FHandle, Review, PAnsiChar(ByText), Length(ByText), @Error);
  IntaktCheck('intakt_database_close_review', Status, Error);
end;

function TDatabase.SearchParties(const Text: UnicodeString; Most: Cardinal): IIntaktFoundParties;
var
  Words: RawByteString;
  Made: Pintakt_found_parties;
  Error: Pintakt_error;
  Status: Integer;
begin
  Words := IntaktUtf8(Text);
  Made := nil;
  Status := intakt_database_search_parties(FHandle, PAnsiChar(Words), Length(Words), Most, @Made, @Error);
  IntaktCheck('intakt_database_search_parties', Status, Error);
  Result := TIntaktFoundPartiesNode.Wrap(Made, TFoundParties.Create(Made));
end;

function TDatabase.SearchArticles(const Text: UnicodeString; Most: Cardinal): IIntaktFoundArticles;
var
  Words: RawByteString;
  Made: Pintakt_found_articles;
  Error: Pintakt_error;
  Status: Integer;
begin
  Words := IntaktUtf8(Text);
  Made := nil;
  Status := intakt_database_search_articles(FHandle, PAnsiChar(Words), Length(Words), Most, @Made, @Error);
  IntaktCheck('intakt_database_search_articles', Status, Error);
  Result := TIntaktFoundArticlesNode.Wrap(Made, TFoundArticles.Create(Made));
end;

function TDatabase.Decide(const Reviews: array of Int64; const Choice, Party, By: UnicodeString): UnicodeString;
var
  ChoiceText, PartyText, ByText: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  ChoiceText := IntaktUtf8(Choice);
  PartyText := IntaktUtf8(Party);
  ByText := IntaktUtf8(By);
  Buffer := nil;
  Status := intakt_database_decide(FHandle, IntaktFirst(Reviews), Length(Reviews), PAnsiChar(ChoiceText), Length(ChoiceText),
    PAnsiChar(PartyText), Length(PartyText), PAnsiChar(ByText), Length(ByText), @Buffer, @Error);
  Result := Answered('intakt_database_decide', Status, Error, Buffer);
end;

function TDatabase.Decisions(Most: Cardinal): UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_database_decisions(FHandle, Most, @Buffer, @Error);
  Result := Answered('intakt_database_decisions', Status, Error, Buffer);
end;

function TDatabase.Never(Review: Int64; const Party, By: UnicodeString): Int64;
var
  PartyText, ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  PartyText := IntaktUtf8(Party);
  ByText := IntaktUtf8(By);
  Result := 0;
  Status := intakt_database_never(FHandle, Review, PAnsiChar(PartyText), Length(PartyText), PAnsiChar(ByText), Length(ByText),
    @Result, @Error);
  IntaktCheck('intakt_database_never', Status, Error);
end;

function TDatabase.NeverSame(const One, Other, By: UnicodeString): Int64;
var
  OneText, OtherText, ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  OneText := IntaktUtf8(One);
  OtherText := IntaktUtf8(Other);
  ByText := IntaktUtf8(By);
  Result := 0;
  Status := intakt_database_never_same(FHandle, PAnsiChar(OneText), Length(OneText), PAnsiChar(OtherText), Length(OtherText),
    PAnsiChar(ByText), Length(ByText), @Result, @Error);
  IntaktCheck('intakt_database_never_same', Status, Error);
end;

function TDatabase.ExportView(const View, Options: UnicodeString; Target: TStream): UInt64;
var
  ViewText, OptionsText: RawByteString;
  Taken: TTarget;
  Error: Pintakt_error;
  Status: Integer;
begin
  ViewText := IntaktUtf8(View);
  OptionsText := IntaktUtf8(Options);
  Taken.Stream := Target;
  Taken.Kept := FKept;
  Result := 0;
  Status := intakt_database_export(FHandle, PAnsiChar(ViewText), Length(ViewText), PAnsiChar(OptionsText), Length(OptionsText),
    TargetWrite, @Taken, @Result, @Error);
  Check('intakt_database_export', Status, Error);
end;

procedure TDatabase.RevokeNever(Pair: Int64; const By: UnicodeString);
var
  ByText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  ByText := IntaktUtf8(By);
  Status := intakt_database_revoke_never(FHandle, Pair, PAnsiChar(ByText), Length(ByText), @Error);
  IntaktCheck('intakt_database_revoke_never', Status, Error);
end;

procedure TDatabase.FlagParty(const Party: UnicodeString; Flags: TIntaktPartyFlags);
var
  PartyText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  PartyText := IntaktUtf8(Party);
  Status := intakt_database_flag_party(FHandle, PAnsiChar(PartyText), Length(PartyText), Ord(ipDeceased in Flags) *
    INTAKT_PARTY_DECEASED + Ord(ipBlocked in Flags) * INTAKT_PARTY_BLOCKED, @Error);
  IntaktCheck('intakt_database_flag_party', Status, Error);
end;

function TDatabase.Undo(const Order: TIntaktOrderKey; Apply: Boolean): UnicodeString;
var
  Texts: TIntaktOrderTexts;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  Buffer := nil;
  Status := intakt_database_undo(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number),
    Ord(Apply), @Buffer, @Error);
  Result := Answered('intakt_database_undo', Status, Error, Buffer);
end;

procedure TDatabase.TakeInAgain(const Order: TIntaktOrderKey);
var
  Texts: TIntaktOrderTexts;
  Error: Pintakt_error;
  Status: Integer;
begin
  Texts.Fill(Order);
  Status := intakt_database_take_in_again(FHandle, PAnsiChar(Texts.Tenant), Length(Texts.Tenant), PAnsiChar(Texts.Source),
    Length(Texts.Source), PAnsiChar(Texts.Kind), Length(Texts.Kind), PAnsiChar(Texts.Number), Length(Texts.Number),
    @Error);
  IntaktCheck('intakt_database_take_in_again', Status, Error);
end;

function IntaktDatabaseOptions: TIntaktDatabaseOptions;
begin
  Result.ReadOnly := False;
  Result.MustExist := False;
  Result.RebuildKeys := False;
  Result.Now := 0;
  Result.WaitMilliseconds := 0;
  Result.Country := '';
  Result.Key := nil;
  Result.Machine := '';
end;

function IntaktOpenDatabase(const Path: UnicodeString): IIntaktDatabase;
begin
  Result := TDatabase.Create(Path, IntaktDatabaseOptions);
end;

function IntaktOpenDatabase(const Path: UnicodeString; const Options: TIntaktDatabaseOptions): IIntaktDatabase;
begin
  Result := TDatabase.Create(Path, Options);
end;

end.
