/// <summary>Customers, articles, ledger, documents and past runs in one SQLite file, for a host without a master of its
/// own.</summary>
unit Intakt.Database;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Hosts;

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
