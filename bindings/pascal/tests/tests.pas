{ Every operation of the units, with all floating-point exceptions switched on, and what goes wrong at the border.

      tests ROOT SCRATCH

  ROOT is the root of the repository, whose examples are read; SCRATCH a folder to write into. Ends with 0 if all is right. }
program tests;

{$IFDEF FPC}
  {$MODE DELPHI}
  {$CODEPAGE UTF8}
{$ENDIF}
{$IFDEF MSWINDOWS}{$APPTYPE CONSOLE}{$ENDIF}

uses
  {$IFDEF UNIX}cthreads, {$ENDIF}
  SysUtils, Classes, Math, Intakt.Raw, Intakt.All;

const
  SettingsText = '[articles]'#10'missing = "create_minimal"'#10'[numbers.web]'#10'kind = "order"'#10'prefix = "W"'#10 +
    'first = 1'#10'last = 999'#10'digits = 5'#10;
  Person = '{"given_name":"Andrea","family_name":"Amsel","birth_date":"1997-12-28","street":"Amselweg","house_number":"1",' +
    '"postal_code":"52070","city":"Aachen"}';

type
  ETrouble = class(Exception);

var
  Root, Scratch: string;
  Checks, Failures: Integer;
  HostsAlive: Integer;

procedure Check(Right: Boolean; const What: string);
begin
  Inc(Checks);
  if Right then
    Exit;
  Inc(Failures);
  WriteLn('FAIL: ', What);
end;

{ Traps are on: right after a call, in callbacks, everywhere. }
procedure CheckTraps(const Where: string);
begin
  Check(GetExceptionMask = [], 'floating-point exceptions are masked ' + Where);
end;

function OrderFile(const Name: string): string;
begin
  Result := Root + 'examples/orders/' + Name + '.xml';
end;

function Bytes(const Text: RawByteString): TBytes;
begin
  Result := nil;
  SetLength(Result, Length(Text));
  if Text <> '' then
    Move(Text[1], Result[0], Length(Text));
end;

{ ---- A host ---- }

type
  TRow = record
    Id, Json: UnicodeString;
    Keys: TIntaktKeys;
  end;

  { Everything that a host can implement. `Trouble` names the call that raises. }
  THost = class(TInterfacedObject, IIntaktAddressBook, IIntaktContacts, IIntaktManyKeys, IIntaktArticles, IIntaktLedger,
    IIntaktArticleReferences, IIntaktTransactions, IIntaktNumbers)
  public
    Rows: array of TRow;
    Records, States, References, Drawn: TStringList;
    Trouble: string;
    Calls, Begun, Committed, RolledBack: Integer;
    KeptSink: IIntaktPartySink;
    Reenter: IIntaktImporter;
    constructor Create;
    destructor Destroy; override;
    procedure Called(const Name: string);
    procedure Fill(const Importer: IIntaktImporter);
    function KeyScheme: Cardinal;
    function Snapshot: UInt64;
    function Count: UInt64;
    function CountByKey(Key: UInt64): UInt64;
    procedure PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
    procedure PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
    procedure Contacts(const Company: UnicodeString; const Sink: IIntaktPartySink);
    procedure CountByKeys(const Keys: TIntaktKeys; var Counts: TIntaktKeys);
    procedure PartiesByKeys(const Keys: TIntaktKeys; const Sink: IIntaktPartySink);
    procedure Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
    function FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
    procedure KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
    procedure OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
    function FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
    procedure KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
    function FindArticleReference(const Tenant, Source, Code: UnicodeString; out Article: UnicodeString): Boolean;
    procedure KeepArticleReference(const Tenant, Source, Code, Article: UnicodeString);
    procedure BeginTransaction;
    procedure Commit;
    procedure Rollback;
    function Held(const Tenant, Range, Holder: UnicodeString; out Number: UInt64; out State: TIntaktNumberState): Boolean;
    function LowestReleased(const Tenant, Range: UnicodeString; out Number: UInt64): Boolean;
    function Highest(const Tenant, Range: UnicodeString; out Number: UInt64): Boolean;
    procedure Put(const Tenant, Range: UnicodeString; Number: UInt64; const Holder: UnicodeString; State: TIntaktNumberState);
    function IsTaken(const Range, Text: UnicodeString): Boolean;
  end;

constructor THost.Create;
begin
  inherited Create;
  Inc(HostsAlive);
  Records := TStringList.Create;
  States := TStringList.Create;
  References := TStringList.Create;
  Drawn := TStringList.Create;
end;

destructor THost.Destroy;
begin
  Records.Free;
  States.Free;
  References.Free;
  Drawn.Free;
  Dec(HostsAlive);
  inherited;
end;

procedure THost.Called(const Name: string);
begin
  Inc(Calls);
  CheckTraps('in the callback ' + Name);
  if Trouble = Name then
    raise ETrouble.Create('trouble in ' + Name);
end;

procedure THost.Fill(const Importer: IIntaktImporter);
var
  List: TStringList;
  Names, Cells: TStringList;
  Line, Column: Integer;
  Fields: IIntaktFields;
begin
  List := TStringList.Create;
  Names := TStringList.Create;
  Cells := TStringList.Create;
  try
    List.LoadFromFile(Root + 'examples/customers.csv');
    Names.StrictDelimiter := True;
    Names.DelimitedText := List[0];
    Cells.StrictDelimiter := True;
    SetLength(Rows, List.Count - 1);
    for Line := 1 to List.Count - 1 do
    begin
      Cells.DelimitedText := List[Line];
      Fields := IntaktFields;
      for Column := 1 to Cells.Count - 1 do
        Fields.Put(UnicodeString(Names[Column]), {$IFDEF FPC}UTF8Decode(Cells[Column]){$ELSE}Cells[Column]{$ENDIF});
      Rows[Line - 1].Id := UnicodeString(Cells[0]);
      Rows[Line - 1].Json := Fields.Json;
      Rows[Line - 1].Keys := Importer.PartyKeys(Fields.Json);
    end;
  finally
    List.Free;
    Names.Free;
    Cells.Free;
  end;
end;

function HasKey(const Row: TRow; Key: UInt64): Boolean;
var
  One: UInt64;
begin
  Result := True;
  for One in Row.Keys do
    if One = Key then
      Exit;
  Result := False;
end;

function THost.KeyScheme: Cardinal;
begin
  Result := IntaktKeyScheme;
  if Trouble = 'stale' then
    Inc(Result);
end;

function THost.Snapshot: UInt64;
begin
  Called('Snapshot');
  Result := 0;
end;

function THost.Count: UInt64;
begin
  Called('Count');
  Result := Length(Rows);
end;

function THost.CountByKey(Key: UInt64): UInt64;
var
  Row: TRow;
begin
  Called('CountByKey');
  Result := 0;
  for Row in Rows do
    if HasKey(Row, Key) then
      Inc(Result);
end;

procedure THost.PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
var
  Row: TRow;
begin
  Called('PartiesByKey');
  for Row in Rows do
    if HasKey(Row, Key) then
      Sink.Add(Row.Id, 0, Row.Json);
end;

procedure THost.PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
var
  Row: TRow;
begin
  Called('PartyById');
  KeptSink := Sink;
  if Reenter <> nil then
    Reenter.UpsertCustomer('1', 1, Person);
  if Trouble = 'rubbish' then
    Sink.Add(Id, 0, '{"shoe_size":"43"}');
  for Row in Rows do
    if Row.Id = Id then
      Sink.Add(Row.Id, 0, Row.Json);
end;

procedure THost.Contacts(const Company: UnicodeString; const Sink: IIntaktPartySink);
begin
  Called('Contacts');
end;

procedure THost.CountByKeys(const Keys: TIntaktKeys; var Counts: TIntaktKeys);
var
  Index: Integer;
begin
  Called('CountByKeys');
  for Index := 0 to High(Keys) do
    Counts[Index] := CountByKey(Keys[Index]);
  if Trouble = 'short' then
    SetLength(Counts, 0);
end;

procedure THost.PartiesByKeys(const Keys: TIntaktKeys; const Sink: IIntaktPartySink);
var
  Key: UInt64;
begin
  Called('PartiesByKeys');
  for Key in Keys do
    PartiesByKey(Key, Sink);
end;

procedure THost.Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
begin
  Called('Find');
  if (Kind = IntaktArticleKeyNumber) and (Number = 'BA-KNIE-M') then
    Sink.Add(Number, 0, IntaktFields.Put('number', Number).Put('name', 'Kniebandage').Json);
end;

function KeyText(const Order: TIntaktOrderKey): string;
begin
  Result := string(Order.Tenant + '/' + Order.Source + '/' + Order.Kind + '/' + Order.Number);
end;

function THost.FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
begin
  Called('FindOrder');
  Result := Records.IndexOfName(KeyText(Order)) >= 0;
  if Result then
    Kept := {$IFDEF FPC}UTF8Decode(Records.Values[KeyText(Order)]){$ELSE}Records.Values[KeyText(Order)]{$ENDIF};
end;

procedure THost.KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
begin
  Called('KeepOrder');
  Records.Values[KeyText(Order)] := IntaktNative(Kept);
  States.Values[KeyText(Order)] := string(State);
end;

procedure THost.OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
var
  Index: Integer;
  Parts: TStringList;
begin
  Called('OrdersIn');
  Parts := TStringList.Create;
  try
    Parts.StrictDelimiter := True;
    Parts.Delimiter := '/';
    for Index := 0 to States.Count - 1 do
      if UnicodeString(States.ValueFromIndex[Index]) = State then
      begin
        Parts.DelimitedText := States.Names[Index];
        Sink.Add(IntaktOrderKey(UnicodeString(Parts[0]), UnicodeString(Parts[1]), UnicodeString(Parts[2]),
          UnicodeString(Parts[3])));
      end;
  finally
    Parts.Free;
  end;
end;

function THost.FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
begin
  Called('FindReference');
  Party := UnicodeString(References.Values[string(Tenant + '/' + Source + '/' + SourceId)]);
  Result := Party <> '';
end;

procedure THost.KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
begin
  Called('KeepReference');
  References.Values[string(Tenant + '/' + Source + '/' + SourceId)] := string(Party);
end;

function THost.FindArticleReference(const Tenant, Source, Code: UnicodeString; out Article: UnicodeString): Boolean;
begin
  Called('FindArticleReference');
  Result := False;
end;

procedure THost.KeepArticleReference(const Tenant, Source, Code, Article: UnicodeString);
begin
  Called('KeepArticleReference');
end;

procedure THost.BeginTransaction;
begin
  Called('BeginTransaction');
  Inc(Begun);
end;

procedure THost.Commit;
begin
  Called('Commit');
  Inc(Committed);
end;

procedure THost.Rollback;
begin
  Called('Rollback');
  Inc(RolledBack);
end;

function THost.Held(const Tenant, Range, Holder: UnicodeString; out Number: UInt64; out State: TIntaktNumberState): Boolean;
var
  Index: Integer;
begin
  Called('Held');
  Result := False;
  for Index := 0 to Drawn.Count - 1 do
    if Drawn.ValueFromIndex[Index] = string(Holder) then
    begin
      Number := StrToInt(Drawn.Names[Index]);
      State := Integer(NativeInt(Drawn.Objects[Index]));
      Result := (State = IntaktNumberStateReserved) or (State = IntaktNumberStateCommitted);
      Exit;
    end;
end;

function THost.LowestReleased(const Tenant, Range: UnicodeString; out Number: UInt64): Boolean;
var
  Index: Integer;
begin
  Called('LowestReleased');
  Result := False;
  for Index := Drawn.Count - 1 downto 0 do
    if Integer(NativeInt(Drawn.Objects[Index])) = IntaktNumberStateReleased then
    begin
      Number := StrToInt(Drawn.Names[Index]);
      Result := True;
    end;
end;

function THost.Highest(const Tenant, Range: UnicodeString; out Number: UInt64): Boolean;
begin
  Called('Highest');
  Result := Drawn.Count > 0;
  if Result then
    Number := Drawn.Count;
end;

procedure THost.Put(const Tenant, Range: UnicodeString; Number: UInt64; const Holder: UnicodeString; State: TIntaktNumberState);
begin
  Called('Put');
  while Drawn.Count < Integer(Number) do
    Drawn.Add(IntToStr(Drawn.Count + 1) + '=');
  Drawn[Number - 1] := IntToStr(Number) + '=' + string(Holder);
  Drawn.Objects[Number - 1] := TObject(NativeInt(State));
end;

function THost.IsTaken(const Range, Text: UnicodeString): Boolean;
begin
  Called('IsTaken');
  Result := Text = 'W00001';
end;

{ ---- Events ---- }

type
  TEvents = class
    Told, Raise_, Stop: Integer;
    Codes: UnicodeString;
    KeptPair: IIntaktPair;
    procedure Log(Level: TIntaktLogLevel; const Code, Json: UnicodeString);
    procedure Progress(const Progress: TIntaktProgress; var Cancel: Boolean);
    procedure Reading(Bytes, Records: UInt64; var Cancel: Boolean);
    procedure Pair(const Pair: IIntaktPair; var Stop: Boolean);
    procedure Written(Kind: TIntaktWrittenKind; const Id: UnicodeString; out Written: TIntaktWritten);
    procedure Happened(var Cancel: Boolean);
  end;

procedure TEvents.Happened(var Cancel: Boolean);
begin
  Inc(Told);
  CheckTraps('in an event');
  if Raise_ = Told then
    raise ETrouble.Create('trouble in an event');
  if Stop = Told then
    Cancel := True;
end;

procedure TEvents.Log(Level: TIntaktLogLevel; const Code, Json: UnicodeString);
var
  Ignored: Boolean;
begin
  Codes := Codes + Code + ' ';
  Check(IntaktParseJson(Json)['code'].Text = Code, 'a log event is JSON with its code');
  Happened(Ignored);
end;

procedure TEvents.Progress(const Progress: TIntaktProgress; var Cancel: Boolean);
begin
  Check(Progress.Bytes > 0, 'progress knows how many bytes there are');
  Happened(Cancel);
end;

procedure TEvents.Reading(Bytes, Records: UInt64; var Cancel: Boolean);
begin
  Happened(Cancel);
end;

procedure TEvents.Pair(const Pair: IIntaktPair; var Stop: Boolean);
begin
  Check((Pair.First <> '') and (Pair.Second <> '') and (Pair.Outcome > 0) and (Pair.EvidenceCount > 0),
    'a pair has two parties');
  KeptPair := Pair;
  Happened(Stop);
end;

procedure TEvents.Written(Kind: TIntaktWrittenKind; const Id: UnicodeString; out Written: TIntaktWritten);
var
  Ignored: Boolean;
begin
  Happened(Ignored);
  Written := IntaktWrittenUnchanged;
end;

{ A stream that raises behind its first bytes. }
type
  TBrokenStream = class(TMemoryStream)
    function Read(var Buffer; Count: Longint): Longint; override;
  end;

function TBrokenStream.Read(var Buffer; Count: Longint): Longint;
begin
  if Position > 0 then
    raise ETrouble.Create('the line is broken');
  if Count > 100 then
    Count := 100;
  Result := inherited Read(Buffer, Count);
end;

{ ---- What goes wrong: class, function, and words of the message ---- }

type
  TCall = procedure;

procedure Fails(const What: string; Call: TCall; Kind: ExceptClass; const FunctionName: string; const Words: string);
begin
  try
    Call;
  except
    on Raised: Exception do
    begin
      Check(Raised is Kind, What + ': raised ' + Raised.ClassName);
      Check(Pos(Words, Raised.Message) > 0, What + ': said ' + Raised.Message);
      if Raised is EIntakt then
      begin
        Check(EIntakt(Raised).FunctionName = FunctionName, What + ': of ' + EIntakt(Raised).FunctionName);
        Check(EIntakt(Raised).Code <> '', What + ' has a code');
        Check(EIntakt(Raised).Status < 0, What + ' has a status');
      end;
      CheckTraps('after ' + What);
      Exit;
    end;
  end;
  Check(False, What + ' did not fail');
end;

var
  Importer: IIntaktImporter;
  Matcher: IIntaktMatcher;
  Profiles: IIntaktProfiles;
  Database: IIntaktDatabase;
  Host: THost;
  HostHeld: IIntaktLedger;
  Events: TEvents;

procedure NoSource; begin Importer.ImportBytes('', 'a.xml', Bytes('<a/>'), IntaktImportOptions); end;
procedure NoName; begin Importer.ImportBytes('shop', '', Bytes('<a/>'), IntaktImportOptions); end;
procedure NoDatabase;
var
  Options: TIntaktImportOptions;
begin
  Options := IntaktImportOptions;
  Options.Apply := True;
  Importer.ImportBytes('shop', 'a.xml', Bytes('<a/>'), Options);
end;
procedure WrongProfile;
var
  Options: TIntaktImportOptions;
begin
  Options := IntaktImportOptions;
  Options.Profile := 'intakt-ordre';
  Importer.ImportBytes('shop', 'a.xml', Bytes('<a/>'), Options);
end;
procedure WrongSettings; begin IntaktNewImporter('[artikles]'#10); end;
procedure NoId; begin Importer.UpsertCustomer('', 1, Person); end;
procedure WrongField; begin Importer.PartyKeys('{"familyname":"A"}'); end;
procedure WrongJson; begin Matcher.Upsert('1', 1, '[]'); end;
procedure WrongColumn; begin Importer.SetCustomersCsv('l.csv', Bytes('a;b'#10'1;2'#10)); end;
procedure WrongLedger; begin Importer.LoadLedger(Bytes('rubbish')); end;
procedure WrongOrder; begin Importer.BeginOrder(IntaktOrderKey('', 'shop', '', 'none')); end;
procedure WrongKind; begin Importer.BeginOrder(IntaktOrderKey('', 'shop', 'bill', 'none')); end;
procedure WrongOutcome; begin Importer.Report(IntaktOrderKey('', 'shop', '', 'none'), 'party-1', 99, ''); end;
procedure WrongIndex; begin Importer.Apply(nil, -1); end;
procedure WrongJournal; begin Importer.Undo('rubbish', Events.Written); end;
procedure WrongRange; begin Importer.ReserveNumber('shop', 'none', 'a'); end;
procedure WrongText; begin Profiles.Text('none'); end;
procedure WrongProfileText; begin Profiles.Add('a.toml', 'id = "a"'#10'kindd = "order"'#10); end;
procedure WrongBytes; begin Matcher.Load(Bytes('rubbish')); end;
procedure WrongPath; begin IntaktOpenFile('no-such-file.xml'); end;
procedure WrongDatabase; begin IntaktOpenDatabase(UnicodeString(Root + 'examples/customers.csv')); end;
procedure Closed; begin Importer.UpsertCustomer('1', 1, Person); end;
procedure ClosedHost; begin Importer.SetAddressBook(Host); end;
procedure StaleKeys; begin Importer.SetAddressBook(Host); end;
procedure NoDecimal; var Mantissa: Int64; Scale: Integer; begin IntaktDecimal('1,5').Parts(Mantissa, Scale); end;
procedure NoCurrency; begin IntaktDecimal('0.00001').ToCurrency; end;
procedure NoDate; var Parts: intakt_date; begin IntaktDate('2026-02-30').Parts(Parts); end;
procedure NoJson; begin IntaktParseJson('{"a": tru}'); end;
procedure ImportOne; begin Importer.ImportFile('shop', OrderFile('01-known-customer')); end;
procedure KeptTooLong; begin Host.KeptSink.Add('1', 1, Person); end;
procedure RaisingProgress;
var
  Options: TIntaktImportOptions;
begin
  Options := IntaktImportOptions;
  Options.OnProgress := Events.Progress;
  Importer.ImportFile('shop', OrderFile('01-known-customer'), Options);
end;
procedure RaisingReading;
var
  Options: TIntaktReaderOptions;
begin
  Options := IntaktReaderOptions;
  Options.OnProgress := Events.Reading;
  IntaktOpenFile(UnicodeString(OrderFile('01-known-customer')), nil, Options);
end;
procedure RaisingPair; begin Matcher.Dedupe(Low(Integer), Events.Pair); end;
procedure BrokenStream;
var
  Stream: TBrokenStream;
  Reader: IIntaktReader;
  Order: IIntaktOrder;
begin
  Stream := TBrokenStream.Create;
  try
    Stream.LoadFromFile(OrderFile('01-known-customer'));
    Stream.Position := 0;
    Reader := IntaktOpenStream('a.xml', Stream, nil, IntaktReaderOptions);
    while Reader.Next(Order) do
      Order := nil;
  finally
    Reader := nil;
    Stream.Free;
  end;
end;

procedure TestWrongCalls;
begin
  Importer := IntaktNewImporter;
  Matcher := IntaktNewMatcher;
  Profiles := IntaktNewProfiles;
  Fails('no source', NoSource, EIntaktUsage, 'intakt_importer_import', '`intakt_importer_import`: the parameter `source` is empty');
  Fails('no name', NoName, EIntaktUsage, 'intakt_importer_import', '`name` is empty');
  Fails('no database', NoDatabase, EIntaktUsage, 'intakt_importer_import', 'the importer has no database');
  Fails('wrong profile', WrongProfile, EIntaktProfile, 'intakt_importer_import', 'did you mean `intakt-order`?');
  Fails('wrong settings', WrongSettings, EIntaktSettings, 'intakt_importer_new', 'settings.unknown_key');
  Fails('no id', NoId, EIntaktUsage, 'intakt_importer_upsert_customer_json', '`id` is empty');
  Fails('wrong field', WrongField, EIntaktData, 'intakt_importer_party_keys', 'did you mean `family_name`');
  Fails('wrong JSON', WrongJson, EIntaktData, 'intakt_matcher_upsert_json', 'data.value');
  Fails('wrong column', WrongColumn, EIntaktData, 'intakt_importer_set_customers_csv', 'data.missing_column');
  Fails('wrong ledger', WrongLedger, EIntaktPlan, 'intakt_importer_ledger_load', 'plan.');
  Fails('wrong order', WrongOrder, EIntaktPlan, 'intakt_importer_begin', 'plan.outcome');
  Fails('wrong kind', WrongKind, EIntaktUsage, 'intakt_importer_begin', '`kind` is no kind of document');
  Fails('wrong outcome', WrongOutcome, EIntaktUsage, 'intakt_importer_report', '`outcome`');
  Fails('no result', WrongIndex, EIntaktUsage, 'intakt_importer_apply', '`result` is NULL');
  Fails('wrong journal', WrongJournal, EIntaktPlan, 'intakt_importer_undo', 'plan.');
  Fails('wrong range', WrongRange, EIntaktUsage, 'intakt_importer_reserve_number', 'range');
  Fails('wrong id of a profile', WrongText, EIntaktProfile, 'intakt_profiles_text', 'none');
  Fails('wrong profile text', WrongProfileText, EIntaktProfile, 'intakt_profiles_add', 'profile.unknown_key');
  Fails('wrong index', WrongBytes, EIntaktMatching, 'intakt_matcher_load', 'matching.');
  Fails('wrong path', WrongPath, EIntaktInput, 'intakt_reader_open', 'no-such-file.xml');
  Fails('no database file', WrongDatabase, EIntaktStore, 'intakt_database_open', 'store.not_database');
  Fails('no decimal', NoDecimal, EIntaktUsage, 'intakt_decimal_parts', '`decimal`');
  Fails('no currency', NoCurrency, EConvertError, '', 'four decimals');
  Fails('no date', NoDate, EIntaktUsage, 'intakt_date_parts', '`date`');
  Fails('no JSON', NoJson, EIntaktJson, '', 'letter 7');
  try
    Profiles.Add('a.toml', 'id = "a"'#10'kindd = "order"'#10);
  except
    on Raised: EIntaktProfile do
    begin
      Check((Raised.Line = 2) and (Raised.Column = 1) and (Raised.Info.Offset = 9), 'a profile has line and column');
      Check((Raised.Info.FileName = 'a.toml') and (Raised.Hint <> ''), 'a profile has file and hint');
    end;
  end;
  Host := THost.Create;
  HostHeld := Host;
  Importer.Close;
  Fails('closed', Closed, EIntaktUsage, 'intakt_importer_upsert_customer_json', '`importer` is NULL');
  Fails('closed, with a host', ClosedHost, EIntaktUsage, 'intakt_importer_set_address_book', '`importer` is NULL');
  Importer := IntaktNewImporter;
  Host.Trouble := 'stale';
  Fails('stale keys', StaleKeys, EIntaktMatching, 'intakt_importer_set_address_book', 'key');
  Importer := nil;
  HostHeld := nil;
  Check(HostsAlive = 0, 'a host that was refused is let go');
end;

{ ---- Values ---- }

procedure TestValues;
var
  Value: Currency;
  Minutes: Integer;
begin
  Check(IntaktDecimal('-12.50').ToCurrency = -12.5, 'a decimal as Currency');
  Check(IntaktDecimal('922337203685477.5807').TryCurrency(Value), 'the greatest Currency');
  Check(not IntaktDecimal('922337203685477.5808').TryCurrency(Value) and (Value = 0), 'one more');
  Check(IntaktDecimal('1.23450').ToCurrency = 1.2345, 'zeros behind');
  Check(IntaktDecimal('').IsNull and (IntaktDecimal('').ToCurrency = 0), 'no decimal');
  Check(IntaktDate('2026-11-22').ToDate = EncodeDate(2026, 11, 22), 'a date');
  Check(not IntaktDate('2026-11-22').HasTime, 'a date without a time');
  Check(Abs(IntaktDate('2026-11-22T10:15:30+01:00').ToDateTime - EncodeDate(2026, 11, 22) - EncodeTime(10, 15, 30, 0)) < 1E-7,
    'a date with a time');
  Check(IntaktDate('2026-11-22T10:15:30+01:00').TryOffset(Minutes) and (Minutes = 60), 'an offset');
  Check(IntaktDate('').IsNull and (IntaktDate('').ToDate = 0), 'no date');
  Check(IntaktParseJson('{"a": [1, "b\u00e4\n", null, true, {"c": -2}]}')['a'].Items[1].Text = 'bä'#10, 'JSON');
  Check(IntaktParseJson('{"a": [1, {"c": -2}]}')['a'].Items[1]['c'].AsInt64 = -2, 'JSON, deep');
  Check(IntaktParseJson('[]').Items[7]['none'].Kind = ijNull, 'JSON that is not there');
  Check(IntaktFields.Put('a', 'x"\'#10).Put('b', '').Json = '{"a":"x\"\\\u000A"}', 'fields');
  Check(IntaktActionKindWord(IntaktActionKindCreateParty) = 'create_party', 'a word');
  Check(IntaktActionKindWord(9999) = '', 'no word');
end;

{ ---- Reading ---- }

procedure TestReading;
var
  Reader: IIntaktReader;
  Order: IIntaktOrder;
  Line: IIntaktOrderLine;
  Party: IIntaktParty;
  Options: TIntaktReaderOptions;
  Documents: TIntaktDocuments;
  Stream: TFileStream;
  Document: UnicodeString;
  Count: Integer;
begin
  Reader := IntaktOpenFile(UnicodeString(OrderFile('01-known-customer')));
  Count := 0;
  for Order in Reader do
  begin
    Inc(Count);
    Check(Order.Number = '2026-2001', 'the number of an order');
    Check(Order.PartyCount = Length(Order.Parties), 'as many parties as counted');
    Party := Order.PartyInRole[IntaktRoleOrderer];
    Line := Order.Lines[0];
  end;
  Check((Count = 1) and (Reader.OrderCount = 1) and not Reader.Faulty, 'one order');
  Check((Reader.Profile = 'intakt-order') and (Reader.Encoding = 'UTF-8') and (Length(Reader.Documents) = 1), 'about the input');
  Check((Reader.FilteredCount = 0) and (Reader.UnreadableCount = 0) and (Length(Reader.Warnings) = 0), 'nothing else');
  // Nodes keep what they are of, also when everything else is gone.
  Order := nil;
  Reader := nil;
  Check((Party.FamilyName = 'Amsel') and (Party.Address.City = 'Aachen') and (Line.Quantity.ToCurrency > 0), 'a node stays');

  Options := IntaktReaderOptions;
  Options.Trace := True;
  Options.Borrow := True;
  Options.Profile := 'intakt-order';
  Reader := IntaktOpenBytes('a.xml', IntaktReadFile(OrderFile('01-known-customer')), nil, Options);
  Check(Reader.Next(Order) and (Order.OriginCount > 10) and (Order.Origins[0].PositionCount > 0), 'origins');
  Check(IntaktParseJson(Order.Json)['number'].Text = '2026-2001', 'an order as JSON');
  Check(not Reader.Next(Order) and (Order = nil) and not Reader.Next(Order), 'the end');

  Options := IntaktReaderOptions;
  SetLength(Options.Only, 1);
  Options.Only[0] := 'none';
  Profiles := IntaktNewProfiles;
  Reader := IntaktOpenFile(UnicodeString(OrderFile('01-known-customer')), Profiles, Options);
  Check(not Reader.Next(Order) and (Reader.FilteredCount = 1), 'only others');

  Stream := TFileStream.Create(OrderFile('01-known-customer'), fmOpenRead or fmShareDenyWrite);
  try
    Reader := IntaktOpenStream('stream', Stream, Profiles, IntaktReaderOptions);
    Check(Reader.Next(Order) and not Reader.Next(Order), 'a stream');
  finally
    Reader := nil;
    Stream.Free;
  end;

  SetLength(Documents, 2);
  Documents[0] := IntaktDocument('a.xml', Bytes('<a/>'));
  Documents[1] := IntaktDocument('b.xml', Bytes('<b/>'));
  try
    IntaktOpenDocuments(Documents, nil, IntaktReaderOptions);
    Check(False, 'documents that do not belong together');
  except
    on Raised: EIntaktProfile do
      Check(Raised.FunctionName = 'intakt_reader_new_documents', 'documents that do not belong together');
  end;

  Events := TEvents.Create;
  try
    Events.Raise_ := 1;
    Fails('progress of a reader that raises', RaisingReading, ETrouble, '', 'trouble in an event');
    Events.Raise_ := 0;
    Events.Stop := Events.Told + 1;
    Fails('progress of a reader that cancels', RaisingReading, EIntaktCallback, 'intakt_reader_open', 'callback');
    Fails('a stream that raises', BrokenStream, ETrouble, '', 'the line is broken');
  finally
    FreeAndNil(Events);
  end;

  Check(Profiles.Add('own.toml', 'id = "own"'#10'extends = "intakt-order"'#10) = 'own', 'the id of a profile');
  Check(Profiles.Check('own.toml', 'id = "own"'#10'extends = "intakt-order"'#10) = '[]', 'a profile that is right');
  Check(IntaktParseJson(Profiles.Check('own.toml', 'id = "own"'#10'kindd = 1'#10)).Count > 0, 'a profile that is wrong');
  Check(IntaktParseJson(Profiles.List).Count > 10, 'a list of profiles');
  Check(Pos('extends', Profiles.Text('own')) > 0, 'the text of a profile');
  Check(IntaktNewProfiles(False).List = '[]', 'no built-in profiles');
  Check(IntaktParseJson(IntaktNewProfiles.CheckInput('a.xml', IntaktReadFile(OrderFile('01-known-customer')),
    IntaktReaderOptions))['orders'].AsInt64 = 1, 'an input is checked');
  Check(IntaktNewProfiles.Detect('a.xml', IntaktReadFile(OrderFile('01-known-customer')), Document) = 'intakt-order', 'detected');
end;

{ ---- Importing ---- }

function NewImporter: IIntaktImporter;
begin
  Result := IntaktNewImporter(SettingsText);
  Check(Result.SetCustomersCsv('customers.csv', IntaktReadFile(Root + 'examples/customers.csv')) = '[]', 'customers');
  Check(Result.SetArticlesCsv('articles.csv', IntaktReadFile(Root + 'examples/articles.csv')) = '[]', 'articles');
end;

procedure CarryOut(const Plan: IIntaktPlan);
var
  Action: IIntaktAction;
begin
  Importer.BeginOrder(IntaktKeyOf(Plan.Order));
  for Action in Plan.Actions do
    if (Action.Kind <> IntaktActionKindLinkParty) and (Action.Kind <> IntaktActionKindCheckArticle) then
      Check(IntaktParseJson(Importer.Report(IntaktKeyOf(Plan.Order), Action.Id, IntaktOutcomeDone, 'made-' + Action.Id))
        .Kind = ijObject, 'a settlement');
end;

procedure TestImporting;
var
  Found, Again: IIntaktResult;
  Plan: IIntaktPlan;
  Options: TIntaktImportOptions;
  Saved: TBytes;
  Journal, Steps: UnicodeString;
  Actions: TIntaktTexts;
  Json: IIntaktJson;
  Documents: TIntaktDocuments;
  Index: Integer;
begin
  Events := TEvents.Create;
  Importer := NewImporter;
  Importer.SetLog(Events.Log, IntaktLogLevelDebug);
  Importer.AddProfile('own.toml', 'id = "own"'#10'extends = "intakt-order"'#10);
  Found := Importer.ImportFile('shop', OrderFile('01-known-customer'));
  Check(Pos('order.planned', Events.Codes) > 0, 'a log is told');
  Importer.SetLog(nil, 0);
  Check((Found.Count = 1) and (Found.Account.ReadCount = 1) and not Found.HasFault and (Found.Fault.Status = 0), 'one plan');
  Check((Found.Profile <> '') and (Found.Encoding = 'UTF-8') and (Length(Found.Documents) = 1),
    'about the input: ' + string(Found.Profile));
  Check((Found.PlanJson(0) + #10 = Found.PlansJson) and (Found.PlanJson(1) = '') and (Found[0].Json = Found.PlanJson(0)), 'JSON');
  Check((IntaktParseJson(Found.AccountJson)['read'].AsInt64 = 1) and (Found.WarningsJson = '[]') and (Found.Applied[0] = ''),
    'account and warnings');
  Check((Found.Plans[1] = nil) and (Found.Plans[-1] = nil), 'no plan');

  Plan := Found[0];
  Check((Plan.Status = IntaktPlanStatusPlanned) and (Plan.Order.Number = '2026-2001'), 'planned');
  CarryOut(Plan);
  Saved := Importer.SaveLedger;
  Check(Length(Saved) > 10, 'a ledger');
  Check(Importer.ImportFile('shop', OrderFile('01-known-customer'))[0].Status = IntaktPlanStatusSkipped, 'is known');

  Journal := Importer.Journal(Found, 0);
  Steps := Importer.Undo(Journal, Events.Written);
  Json := IntaktParseJson(Steps);
  Check(Json.Kind in [ijArray, ijObject], 'steps: ' + string(Steps));
  SetLength(Actions, Plan.ActionCount);
  for Index := 0 to High(Actions) do
    Actions[Index] := Plan.Actions[Index].Id;
  Events.Raise_ := Events.Told + 1;
  Fails('written that raises', WrongJournal, EIntaktPlan, 'intakt_importer_undo', 'plan.');
  try
    Importer.Undo(Journal, Events.Written);
    Check(False, 'an event that raises');
  except
    on ETrouble do
      Check(True, 'an event that raises');
  end;
  SetLength(Actions, 0);
  for Index := 0 to Plan.ActionCount - 1 do
    if (Plan.Actions[Index].Kind <> IntaktActionKindLinkParty) and (Plan.Actions[Index].Kind <> IntaktActionKindCheckArticle) then
    begin
      SetLength(Actions, Length(Actions) + 1);
      Actions[High(Actions)] := Plan.Actions[Index].Id;
    end;
  Check(Importer.SettleUndo(Journal, Actions) = '"undone"', 'undone');
  Importer.PlanAgain(IntaktKeyOf(Plan.Order));
  Again := Importer.ImportFile('shop', OrderFile('01-known-customer'));
  Check(Again[0].Status = IntaktPlanStatusPlanned, 'planned again');
  Check(IntaktParseJson(Importer.Withdraw(IntaktKeyOf(Again[0].Order))).Kind = ijObject, 'withdrawn');
  Importer.LoadLedger(Saved);
  Check(Importer.ImportFile('shop', OrderFile('01-known-customer'))[0].Status = IntaktPlanStatusSkipped, 'a ledger is loaded');

  Options := IntaktImportOptions;
  SetLength(Options.Only, 1);
  Options.Only[0] := 'none';
  Check(Importer.ImportFile('shop', OrderFile('01-known-customer'), Options).Account.Filtered = 1, 'only others');
  SetLength(Documents, 1);
  Documents[0] := IntaktDocument('a.xml', IntaktReadFile(OrderFile('01-known-customer')));
  Options := IntaktImportOptions;
  Options.Profile := 'own';
  Options.Now := '2026-11-22T10:15:30';
  Found := Importer.ImportDocuments('shop', Documents, Options);
  Check((Found.Count > 0) and (Found.Profile = 'own'), 'documents: ' + string(Found.PlansJson + Found.Fault.Text));
  for Plan in Found do
    Check(Plan.QuestionCount = Length(Plan.Questions), 'questions');

  Options := IntaktImportOptions;
  Options.OnProgress := Events.Progress;
  Events.Raise_ := 0;
  Events.Stop := Events.Told + 1;
  Found := Importer.ImportFile('shop', OrderFile('03-twin'), Options);
  Check((Found.Count = 0) and Found.HasFault and (Found.Fault.HostCode = IntaktHostRaised), 'cancelled');
  Events.Raise_ := Events.Told + 1;
  Fails('progress that raises', RaisingProgress, ETrouble, '', 'trouble in an event');
  Importer.SetLog(Events.Log, IntaktLogLevelInfo);
  Events.Raise_ := Events.Told + 1;
  Fails('a log that raises', ImportOne, ETrouble, '', 'trouble in an event');
  Importer.SetLog(nil, 0);

  Found := Importer.ImportBytes('shop', 'empty.xml', nil, IntaktImportOptions);
  Check(Found.HasFault and (Found.Fault.Code = 'input.empty') and (Found.Fault.Status = INTAKT_STATUS_INPUT), 'a fault');

  Check(Importer.UpsertCustomer('900', 2, Person) and not Importer.UpsertCustomer('900', 1, Person), 'versions');
  Check(Importer.Match('shop', Person, IntaktQueryOptions).Verdict.Outcome <> IntaktVerdictOutcomeNew, 'a match');
  Check(Importer.RemoveCustomer('900') and not Importer.RemoveCustomer('900'), 'removed');
  Check(Length(Importer.PartyKeys(Person)) > 2, 'keys');
  Importer.SetSettings(SettingsText + '[payments]'#10'add = false'#10);

  Check(Importer.ReserveNumber('shop', 'web', 'a') = 'W00001', 'a number');
  Importer.CommitNumber('shop', 'web', 'a');
  Check(Importer.ReserveNumber('shop', 'web', 'b') = 'W00002', 'the next');
  Importer.ReleaseNumber('shop', 'web', 'b');
  Check(Importer.ReserveNumber('shop', 'web', 'c') = 'W00002', 'released');

  Check(IntaktCheckSettings(SettingsText) = '[]', 'settings');
  Check(IntaktParseJson(IntaktCheckSettings('[artikles]')).Count = 1, 'wrong settings');
  Check(IntaktParseJson(IntaktSettingsInForce(SettingsText, 'shop')).Count > 20, 'in force');
  Check(IntaktParseJson(IntaktSettingsSchema).Kind = ijObject, 'a schema');
  Check(IntaktHas('sqlite') and IntaktHas('csv') and not IntaktHas('wings'), 'capabilities');
  Check(IntaktParseJson(IntaktCapabilities)['version'].Text = IntaktVersion, 'version');
  FreeAndNil(Events);
  Importer := nil;
end;

{ ---- Hosts ---- }

procedure OpenHost;
begin
  Host := THost.Create;
  HostHeld := Host;
  Importer := IntaktNewImporter(SettingsText);
  Host.Fill(Importer);
  Importer.SetAddressBook(Host);
  Importer.SetArticles(Host);
  Importer.SetLedger(Host);
  Importer.SetNumbers(Host);
end;

procedure TestHosts;
const
  Raising: array[0..7] of string = ('Count', 'CountByKeys', 'PartiesByKeys', 'Find', 'FindOrder', 'KeepOrder',
    'BeginTransaction', 'Commit');
var
  Name: string;
  Found: IIntaktResult;
  Options: TIntaktImportOptions;
  List: IIntaktImporter;
  Index: Integer;
begin
  OpenHost;
  List := NewImporter;
  Found := Importer.ImportFile('shop', OrderFile('01-known-customer'));
  Check(Found[0].Parties[0].Verdict.Party = List.ImportFile('shop', OrderFile('01-known-customer'))[0].Parties[0].Verdict.Party,
    'the host finds whom the list finds');
  Check((Host.Calls > 5) and (Host.Begun > 0) and (Host.Committed = Host.Begun) and (Host.States.Count = 1), 'the host was asked');
  CarryOut(Found[0]);
  Check(Host.States.ValueFromIndex[0] = 'applied', 'the ledger of the host knows: ' + Host.States.Text);
  Check(Importer.ReserveNumber('shop', 'web', 'a') = 'W00002', 'numbers of the host');
  Importer.CommitNumber('shop', 'web', 'a');
  Importer.ReserveNumber('shop', 'web', 'b');
  Importer.ReleaseNumber('shop', 'web', 'b');
  Check(Importer.ReserveNumber('shop', 'web', 'c') = 'W00003', 'a number that was released');

  for Index := Low(Raising) to High(Raising) do
  begin
    Name := Raising[Index];
    Importer := nil;
    OpenHost;
    Host.Trouble := Name;
    Fails(Name + ' that raises', ImportOne, ETrouble, '', 'trouble in ' + Name);
    Host.Trouble := '';
    Check(Importer.ImportFile('shop', OrderFile('01-known-customer')).Count = 1, 'the importer goes on after ' + Name);
  end;

  Importer := nil;
  OpenHost;
  Host.Trouble := 'Count';
  Options := IntaktImportOptions;
  Options.KeepResult := True;
  Found := Importer.ImportFile('shop', OrderFile('01-known-customer'), Options);
  Check(Found.HasFault and (Found.Fault.Status = INTAKT_STATUS_CALLBACK) and (Found.Fault.HostCode = IntaktHostRaised) and
    (Found[0].Status = IntaktPlanStatusHeld), 'the result is kept');
  Host.Trouble := 'short';
  Fails('fewer counts than keys', ImportOne, EInvalidOpException, '', 'as many places');
  Host.Trouble := '';
  Found := Importer.ImportFile('shop', OrderFile('01-known-customer'));
  Host.Trouble := 'KeepOrder';
  try
    Importer.BeginOrder(IntaktKeyOf(Found[0].Order));
    Check(False, 'a report that raises');
  except
    on ETrouble do
      Check(True, 'a report that raises');
  end;
  Host.Trouble := '';

  // A sink is good for its call only, and the importer cannot be used from inside.
  Host.KeptSink := nil;
  Host.Reenter := Importer;
  try
    Importer.Match('shop', Person, IntaktQueryOptions);
    Importer.ImportFile('shop', OrderFile('02-moved'));
  except
    on Raised: EIntaktBusy do
      Check(Raised.FunctionName = 'intakt_importer_upsert_customer_json', 'a call from inside');
  end;
  Host.Reenter := nil;
  if Host.KeptSink <> nil then
    Fails('a sink that is kept', KeptTooLong, EInvalidOpException, '', 'has returned');
  Host.KeptSink := nil;

  Importer.SetAddressBook(nil);
  Importer.SetArticles(nil);
  Importer.SetLedger(nil);
  Importer.SetNumbers(nil);
  HostHeld := nil;
  Check(HostsAlive = 0, 'hosts are let go when the importer has others: ' + IntToStr(HostsAlive));
  OpenHost;
  HostHeld := nil;
  Check(HostsAlive = 1, 'the importer keeps its host');
  Importer := nil;
  Check(HostsAlive = 0, 'and lets it go');
end;

{ ---- Matching ---- }

procedure TestMatching;
var
  Found: IIntaktMatch;
  Options: TIntaktQueryOptions;
  Second: IIntaktMatcher;
begin
  Matcher := IntaktNewMatcher('[matching]'#10'identity = "patient"'#10, 'shop');
  Check(Matcher.Upsert('1', 2, Person) and not Matcher.Upsert('1', 1, Person) and (Matcher.Count = 1), 'a party');
  Matcher.Upsert('2', 1, '{"given_name":"Andreas","family_name":"Amsel","birth_date":"1996-12-28","street":"Amselweg",' +
    '"house_number":"1","postal_code":"52070","city":"Aachen"}');
  Matcher.Upsert('3', 1, Person);
  Check(IntaktParseJson(Matcher.Party('1'))['version'].AsInt64 = 2, 'a party as JSON');
  Check(Matcher.Party('9') = 'null', 'no party');
  Check(Length(Matcher.Keys(Person)) > 2, 'keys');
  Check(Matcher.Remove('3') and not Matcher.Remove('3'), 'removed');
  Found := Matcher.Query(Person);
  Check((Found.Verdict.Outcome = IntaktVerdictOutcomeSame) and (Found.Verdict.Kind = IntaktVerdictKindProven) and
    (Found.Verdict.Party = '1'), 'the same');
  Check((Found.Verdict.CandidateCount > 0) and (Found.Verdict.Candidates[0].Party = '1') and
    (Found.Verdict.Candidates[0].Version = 2) and (Found.Verdict.Candidates[0].EvidenceCount > 2) and
    (Found.Verdict.Candidates[0].Proofs[0] = IntaktProofBirthDate), 'a candidate: ' + string(Found.Json));
  Check((Found.Verdict.SentenceGerman <> '') and (Found.Verdict.SentenceEnglish <> Found.Verdict.SentenceGerman), 'sentences');
  Check(IntaktParseJson(Found.Json)['outcome'].Text = 'same', 'as JSON');
  Options := IntaktQueryOptions;
  Options.Guest := True;
  Options.CrossReference := '2';
  Check(Matcher.Query(Person, Options).Verdict.Outcome > 0, 'with options');
  Matcher.Upsert('3', 1, Person);
  Second := IntaktNewMatcher;
  Second.Load(Matcher.Save);
  Check(Second.Count = 3, 'saved and loaded');
  Events := TEvents.Create;
  Second.NeverSame('2', '1');
  Check(Second.RevokeNever('1', '2') and not Second.RevokeNever('1', '2'), 'never one, and taken back');
  Second.Dedupe(INTAKT_ANY_SCORE, Events.Pair);
  Check((Events.Told > 0) and (Events.KeptPair.First = '') and (Events.KeptPair.EvidenceCount = 0), 'pairs');
  Events.Stop := Events.Told + 1;
  Second.Dedupe(INTAKT_ANY_SCORE, Events.Pair);
  Check(Events.Told = Events.Stop, 'stopped');
  Events.Raise_ := Events.Told + 1;
  Fails('a pair that raises', RaisingPair, ETrouble, '', 'trouble in an event');
  FreeAndNil(Events);
  Matcher.Close;
  Matcher := nil;
end;

{ ---- SQLite ---- }

procedure TestDatabase;
var
  Problems: UnicodeString;
  Options: TIntaktImportOptions;
  Opened: TIntaktDatabaseOptions;
  Found: IIntaktResult;
  Path: string;
  Listed: TMemoryStream;
  Header: RawByteString;
begin
  Path := Scratch + 'tests.db';
  SysUtils.DeleteFile(Path);
  Opened := IntaktDatabaseOptions;
  Opened.Now := 1000000;
  Opened.WaitMilliseconds := 1000;
  Opened.Country := 'DE';
  Opened.Machine := 'tests';
  Opened.Key := Bytes('0123456789abcdef');
  Database := IntaktOpenDatabase(UnicodeString(Path), Opened);
  Check(IntaktParseJson(Database.ImportCustomersCsv('customers.csv', IntaktReadFile(Root + 'examples/customers.csv'),
    Problems))['customers'].AsInt64 > 10, 'customers in SQLite');
  Check(IntaktParseJson(Database.ImportArticlesCsv('articles.csv', IntaktReadFile(Root + 'examples/articles.csv'),
    Problems))['articles'].AsInt64 > 3, 'articles in SQLite');
  Check(Database.UpsertCustomer('900', 2, Person) and not Database.UpsertCustomer('900', 1, Person), 'a customer');
  Check(IntaktParseJson(Database.Customer('900'))['version'].AsInt64 = 2, 'a customer as JSON');
  Check(Database.RemoveCustomer('900') and not Database.RemoveCustomer('900') and (Database.Customer('900') = 'null'), 'removed');
  Database.UpsertCustomer('901', 1, '{"company":"Zaunkönig GmbH","city":"Aachen"}');
  Database.UpsertContact('901', '902', 1, '{"given_name":"Zoe","family_name":"Zaunkönig"}');
  Database.UpsertArticle('X-1', 1, '{"number":"X-1","name":"Nichts"}');
  Check(Database.RemoveArticle('X-1') and not Database.RemoveArticle('X-1'), 'an article');
  Database.SetNow(1000100);

  Importer := IntaktNewImporter(SettingsText);
  Importer.SetDatabase(Database);
  Options := IntaktImportOptions;
  Options.Apply := True;
  Found := Importer.ImportFile('shop', OrderFile('01-known-customer'), Options);
  Check(IntaktParseJson(Found.Applied[0])['applied'].Text = 'done', 'carried out');
  Found := Importer.ImportFile('shop', OrderFile('08-new-company-unknown-article'));
  Check(IntaktParseJson(Importer.Apply(Found, 0))['applied'].Kind = ijText, 'carried out by hand');
  Check(Importer.Match('shop', Person, IntaktQueryOptions).Verdict.Outcome > 0, 'matched in SQLite');
  Check(IntaktParseJson(Database.Runs(10)).Count >= 1, 'runs');
  Check(IntaktParseJson(Database.Run(IntaktParseJson(Database.Runs(10)).Items[0]['id'].AsInt64)).Kind in [ijObject, ijNull], 'a run');
  Check(IntaktParseJson(Database.Today(0, 2000000)).Kind = ijObject, 'today');
  Check(IntaktParseJson(Database.Recover('default', 'shop')).Kind = ijObject, 'recovered');
  Check(IntaktParseJson(Database.Reconcile(False)).Count = 0, 'reconciled');
  Check(IntaktParseJson(Database.Forget(IntaktKeptRuns + IntaktKeptOrders, 1)).Kind = ijObject, 'forgotten');
  Listed := TMemoryStream.Create;
  try
    Check((Database.ExportView('contacts', '{"format":"csv","fields":["id","family_name"]}', Listed) = 1) and (Listed.Size = 32),
      'a list for others');
    SetString(Header, PAnsiChar(Listed.Memory), 16);
    Check(Header = 'id,family_name'#13#10, 'the header of a list');
  finally
    Listed.Free;
  end;
  Check(IntaktParseJson(Database.Erase('2')).Kind = ijObject, 'erased');
  Importer.SetDatabase(nil);
  Importer := nil;
  Database := nil;
  Opened.MustExist := True;
  Opened.ReadOnly := True;
  Check(IntaktOpenDatabase(UnicodeString(Path), Opened).Customer('1') <> 'null', 'only read');
  Check(IntaktOpenDatabase('').Customer('1') = 'null', 'in memory');
end;

{ ---- Questions ---- }

procedure ClosedAlready; begin Database.RevokeNever(99, 'Amsel'); end;
procedure NoReviews; begin Database.Decide([], 'create', '', 'Amsel'); end;
procedure NoSuchReview; begin Importer.ReviewCase(99); end;
procedure NoSuchFlagged; begin Database.FlagParty('none', [ipBlocked]); end;
procedure NoSuchFilter; begin Database.Reviews('[1]'); end;
procedure NeverAssigned; begin Database.Decide([Database.Reviews.Rows[0].Id], 'assign', '19', 'Amsel'); end;
procedure DoneAlready; begin Database.TakeReview(Database.Reviews('{"state":"done"}').Rows[0].Id, 'Amsel'); end;
procedure NothingToUndo; begin Database.Undo(IntaktOrderKey('', 'shop', '', 'none'), True); end;

function Only(const Filter, State: UnicodeString): Int64;
var
  Row: IIntaktReviewRow;
begin
  Check(Database.Reviews(Filter).RowCount = 1, 'one question ' + IntaktNative(State));
  // The row keeps the list that it is of.
  Row := Database.Reviews(Filter).Rows[0];
  Check((Row.State = State) and (Row.Number = '2026-2003') and (Row.Code = 'party_unclear'), 'question ' + IntaktNative(State));
  Result := Row.Id;
end;

procedure TestQuestions;
var
  Problems: UnicodeString;
  Options: TIntaktImportOptions;
  Opened: TIntaktDatabaseOptions;
  Order: TIntaktOrderKey;
  Looked: IIntaktReviewCase;
  Tim, Tom: IIntaktCaseCandidate;
  Field: IIntaktCaseField;
  Found: IIntaktFoundParty;
  Article: IIntaktFoundArticle;
  Review, Pair: Int64;
  Seen: Boolean;
begin
  Opened := IntaktDatabaseOptions;
  Opened.Now := 1780000000;
  Database := IntaktOpenDatabase('', Opened);
  Database.ImportCustomersCsv('customers.csv', IntaktReadFile(Root + 'examples/customers.csv'), Problems);
  Database.ImportArticlesCsv('articles.csv', IntaktReadFile(Root + 'examples/articles.csv'), Problems);
  Importer := IntaktNewImporter;
  Importer.SetDatabase(Database);
  Options := IntaktImportOptions;
  Options.Apply := True;
  Importer.ImportFile('shop', OrderFile('03-twin'), Options);
  Order := IntaktOrderKey('', 'shop', '', '2026-2003');
  Review := Only('', 'new');

  Database.FlagParty('19', [ipDeceased, ipBlocked]);
  Looked := Importer.ReviewCase(Review);
  Check((Looked.CandidateCount = 2) and (Looked.Total = '10.00 EUR') and (Looked.Lines = 1), 'a case');
  Check((Looked.Row.Id = Review) and (Looked.Party.FamilyName = 'Teichhuhn') and (Looked.IsGuest = iaYes), 'what is asked');
  Tim := Looked.Candidates[0];
  Tom := Looked.Candidates[1];
  Looked := nil;
  Check((Tim.Id = '18') and (Tim.FlagCount = 0) and (Tom.FlagCount = 2), 'candidates');
  Check((Tom.EarlierOrderCount = 1) and (Tom.EarlierOrders[0].Order = '2026-2002') and
    (Tom.EarlierOrders[0].Created = 1780000000), 'an earlier order');
  Seen := False;
  for Field in Tim.Fields do
    if Field.Name = 'given_name' then
      Seen := (Field.Order = 'T.') and (Field.Candidate = 'Tim') and (Field.Becomes = 'keep') and (Field.Result = 'Tim');
  Check(Seen, 'side by side');
  Tim := nil;
  Tom := nil;
  Database.FlagParty('19', [ipBlocked]);
  Check(Database.SearchParties('Teichhuhn Tom', 10).Parties[0].Flags[0] = 'blocked', 'a flag');
  Database.FlagParty('19', []);
  Check(Database.SearchParties('Teichhuhn', 1).PartyCount = 1, 'at most one');
  Found := Database.SearchParties('TEICHH 22', 10).Parties[1];
  Check((Found.Id = '19') and (Found.FlagCount = 0) and (Found.FieldCount > 5) and (Found.ValueCount = Found.FieldCount), 'found');
  Article := Database.SearchArticles('GROESSE knieb 4012345000016', 9).Articles[0];
  Check((Article.Id = 'BA-KNIE-M') and (Article.Gtin = '4012345000016') and (Article.Pzn = '') and (Article.UnitCode = 'C62'), 'an article');
  Check(Database.SearchArticles('einlage', 2).ArticleCount = 2, 'at most two articles');
  Check(Database.SearchArticles('nothing like it', 9).Json = '[]', 'no article');

  Database.TakeReview(Review, 'Amsel');
  Check(Only('{"owner":"Amsel"}', 'in_work') = Review, 'taken');
  Database.GiveBackReview(Review);
  Check(Only('', 'new') = Review, 'given back');
  Pair := Database.Never(Review, '19', 'Amsel');
  Check(Pair = 1, 'never');
  Fails('never this party', NeverAssigned, EIntaktPlan, 'intakt_database_decide', 'never this party');
  Database.RevokeNever(Pair, 'Amsel');
  Fails('no pair', ClosedAlready, EIntaktUsage, 'intakt_database_revoke_never', 'no pair');
  Fails('no questions', NoReviews, EIntaktUsage, 'intakt_database_decide', '`reviews` has no elements');
  Fails('no question', NoSuchReview, EIntaktUsage, 'intakt_importer_review_case', 'no question 99');
  Fails('no party', NoSuchFlagged, EIntaktUsage, 'intakt_database_flag_party', 'no party of this id');
  Fails('wrong filter', NoSuchFilter, EIntaktUsage, 'intakt_database_reviews', '`filter` cannot be read');

  Problems := Importer.PreviewDecision([Review], 'assign', '18', 'Amsel', '2026-11-22T09:00:00');
  Check(Pos('"parties":["link 18"]', IntaktNative(Problems)) > 0, 'previewed');
  Check(Pos('"review":1', IntaktNative(Database.Decide([Review], 'assign', '18', 'Amsel'))) > 0, 'decided');
  Fails('done already', DoneAlready, EIntaktPlan, 'intakt_database_take_review', 'is done');
  Check(IntaktParseJson(Database.Decisions(9)).Items[0]['party'].Text = '18', 'decisions');
  Check(IntaktParseJson(Importer.PlanKept(IntaktOrderKey('', '', '', ''), False)).Items[0]['status'].Text = 'planned', 'planned');
  Check(IntaktParseJson(Importer.PlanKept(Order, True)).Items[0]['applied']['applied'].Text = 'done', 'carried out as decided');
  Check(IntaktParseJson(Importer.PlanKept(Order, True)).Count = 0, 'done with');
  Check(IntaktParseJson(Importer.RevokeDecision(1, 'Fink', False)).Kind = ijObject, 'would be revoked');
  Check(Database.Reviews.RowCount = 0, 'is not revoked');
  Check(Pos('"status":"held"', IntaktNative(Importer.RevokeDecision(1, 'Fink', True))) > 0, 'revoked');
  Review := Only('', 'new');

  Database.Decide([Review], 'create', '', 'Fink');
  Importer.ImportFile('shop', OrderFile('03-twin'), Options);
  Check(IntaktParseJson(Database.Undo(Order, False))['steps'].Count > 0, 'would be taken back');
  Check(IntaktParseJson(Database.Undo(Order, True))['state'].Text = 'undone', 'taken back');
  Fails('nothing to take back', NothingToUndo, EIntaktUsage, 'intakt_database_undo', 'nothing is known');
  Database.TakeInAgain(Order);
  Importer := nil;

  Database := IntaktOpenDatabase('', Opened);
  Database.ImportCustomersCsv('customers.csv', IntaktReadFile(Root + 'examples/customers.csv'), Problems);
  Importer := IntaktNewImporter;
  Importer.SetDatabase(Database);
  Importer.ImportFile('shop', OrderFile('03-twin'), Options);
  Database.CloseReview(Database.Reviews('{"number":"2026-2003","question":"which_party"}').Rows[0].Id, 'Amsel');
  Check(Database.Reviews('{"number":"2026-2003","question":"which_party"}').RowCount = 0, 'closed');
  Importer := nil;
  Database := nil;
end;

{ ---- Decisions in the tables of the host ---- }

type
  TDecided = record
    One, Other, Json, RevokedBy: UnicodeString;
    RevokedAt: Int64;
  end;

  TDecidedRows = array of TDecided;

  TDecisions = class(TInterfacedObject, IIntaktDecisionStore)
  public
    Taken, Pairs: TDecidedRows;
    Secret: AnsiString;
    Trouble: Boolean;
    function Key: TBytes;
    function CountInForce: UInt64;
    procedure InForce(const Subject: UnicodeString; const Sink: IIntaktDecisionSink);
    procedure DecisionById(Id: Int64; const Sink: IIntaktDecisionSink);
    procedure History(Most: Cardinal; const Sink: IIntaktDecisionSink);
    function Decide(const Subject, Evidence, Json, By: UnicodeString; At: Int64): Int64;
    function Revoke(Id: Int64; const By: UnicodeString; At: Int64): Boolean;
    procedure PairsOf(const Whom: UnicodeString; const Sink: IIntaktDecisionSink);
    function Forbid(const One, Other, Json: UnicodeString): Int64;
    function Allow(Id: Int64; const By: UnicodeString; At: Int64): Boolean;
  end;

procedure GiveDecided(const Row: TDecided; Id: Int64; const Sink: IIntaktDecisionSink);
begin
  Sink.Add(Id, Row.Json, Row.RevokedBy, Row.RevokedAt);
end;

function KeepDecided(var Rows: TDecidedRows; const One, Other, Json: UnicodeString): Int64;
begin
  SetLength(Rows, Length(Rows) + 1);
  Result := Length(Rows);
  Rows[Result - 1].One := One;
  Rows[Result - 1].Other := Other;
  Rows[Result - 1].Json := Json;
end;

function TakeBackDecided(var Rows: TDecidedRows; Id: Int64; const By: UnicodeString; At: Int64): Boolean;
begin
  Result := (Id >= 1) and (Id <= Length(Rows)) and (Rows[Id - 1].RevokedBy = '');
  if Result then
  begin
    Rows[Id - 1].RevokedBy := By;
    Rows[Id - 1].RevokedAt := At;
  end;
end;

function TDecisions.Key: TBytes;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, Length(Secret));
  for Index := 1 to Length(Secret) do
    Result[Index - 1] := Ord(Secret[Index]);
end;

function TDecisions.CountInForce: UInt64;
var
  Index: Integer;
begin
  Result := 0;
  for Index := 0 to High(Taken) do
    Inc(Result, Ord(Taken[Index].RevokedBy = ''));
  for Index := 0 to High(Pairs) do
    Inc(Result, Ord(Pairs[Index].RevokedBy = ''));
end;

procedure TDecisions.InForce(const Subject: UnicodeString; const Sink: IIntaktDecisionSink);
var
  Index: Integer;
begin
  for Index := 0 to High(Taken) do
    if (Taken[Index].One = Subject) and (Taken[Index].RevokedBy = '') then
      GiveDecided(Taken[Index], Index + 1, Sink);
end;

procedure TDecisions.DecisionById(Id: Int64; const Sink: IIntaktDecisionSink);
begin
  if (Id >= 1) and (Id <= Length(Taken)) then
    GiveDecided(Taken[Id - 1], Id, Sink);
end;

procedure TDecisions.History(Most: Cardinal; const Sink: IIntaktDecisionSink);
var
  Index: Integer;
begin
  for Index := 0 to High(Taken) do
    if Index + Int64(Most) >= Length(Taken) then
      GiveDecided(Taken[Index], Index + 1, Sink);
end;

function TDecisions.Decide(const Subject, Evidence, Json, By: UnicodeString; At: Int64): Int64;
var
  Index: Integer;
begin
  if Trouble then
    raise ETrouble.Create('the table is locked');
  for Index := 0 to High(Taken) do
    if (Taken[Index].One = Subject) and (Taken[Index].Other = Evidence) then
      TakeBackDecided(Taken, Index + 1, By, At);
  Result := KeepDecided(Taken, Subject, Evidence, Json);
end;

function TDecisions.Revoke(Id: Int64; const By: UnicodeString; At: Int64): Boolean;
begin
  Result := TakeBackDecided(Taken, Id, By, At);
end;

procedure TDecisions.PairsOf(const Whom: UnicodeString; const Sink: IIntaktDecisionSink);
var
  Index: Integer;
begin
  for Index := 0 to High(Pairs) do
    if ((Pairs[Index].One = Whom) or (Pairs[Index].Other = Whom)) and (Pairs[Index].RevokedBy = '') then
      GiveDecided(Pairs[Index], Index + 1, Sink);
end;

function TDecisions.Forbid(const One, Other, Json: UnicodeString): Int64;
begin
  Result := KeepDecided(Pairs, One, Other, Json);
end;

function TDecisions.Allow(Id: Int64; const By: UnicodeString; At: Int64): Boolean;
begin
  Result := TakeBackDecided(Pairs, Id, By, At);
end;

const
  DecidedAt = 1780000000;

var
  Decided: TDecisions;
  Asked: UnicodeString;

function TwinPlan: UnicodeString;
var
  Found: IIntaktResult;
begin
  Found := Importer.ImportFile('shop', OrderFile('03-twin'));
  Result := Found[Found.Count - 1].Json;
end;

procedure DecideNever;
begin
  Importer.Decide(Asked, 'review-1', 'assign', '19', 'Amsel', DecidedAt);
end;

procedure PairTwice;
begin
  Importer.TakeBackNever(1, 'Amsel', DecidedAt);
end;

procedure DecisionTwice;
begin
  Importer.TakeBackDecision(1, 'Fink', DecidedAt);
end;

procedure DecideRaises;
begin
  Importer.Decide(Asked, 'review-1', 'create', '', 'Amsel', DecidedAt);
end;

procedure ShortKey;
begin
  Importer.SetDecisions(Decided);
end;

procedure TestDecisions;
var
  Held: IIntaktDecisionStore;
begin
  Decided := TDecisions.Create;
  Held := Decided;
  Decided.Secret := 'a secret of the host''s';
  Importer := IntaktNewImporter;
  Importer.SetCustomersCsv('customers.csv', IntaktReadFile(Root + 'examples/customers.csv'));
  Importer.SetArticlesCsv('articles.csv', IntaktReadFile(Root + 'examples/articles.csv'));
  Importer.SetDecisions(Decided);
  Asked := TwinPlan;
  Check(Pos('"status":"held"', IntaktNative(Asked)) > 0, 'held');
  Check(Importer.Never(Asked, 'review-1', '19', 'Amsel', DecidedAt) = 1, 'a pair');
  Check((Pos('subject:', IntaktNative(Decided.Pairs[0].One)) = 1) and (Decided.Pairs[0].Other = 'party:19'), 'whom it is of');
  Fails('never the one', DecideNever, EIntaktPlan, 'intakt_importer_decide', 'never this party');
  Importer.TakeBackNever(1, 'Amsel', DecidedAt);
  Fails('a pair twice', PairTwice, EIntaktUsage, 'intakt_importer_take_back_never', 'no such pair');

  Check(Importer.Decide(Asked, 'review-1', 'assign', '18', 'Amsel', DecidedAt) = 1, 'a decision');
  Check(IntaktParseJson(Importer.Decisions(9)).Items[0]['party'].Text = '18', 'the history');
  Check(Pos('"ruling":1', IntaktNative(TwinPlan)) > 0, 'followed');
  Importer.Withdraw(IntaktOrderKey('', 'shop', '', '2026-2003'));
  Importer.TakeBackDecision(1, 'Fink', DecidedAt + 1);
  Check((Decided.Taken[0].RevokedBy = 'Fink') and (Decided.Taken[0].RevokedAt = DecidedAt + 1), 'taken back');
  Fails('a decision twice', DecisionTwice, EIntaktPlan, 'intakt_importer_take_back_decision', 'taken back already');
  Check(Importer.NeverSame('18', '19', 'Amsel', DecidedAt) = 2, 'two of the address book');
  Check(Importer.Decide(TwinPlan, 'review-1', 'reject', '', 'Amsel', DecidedAt) = 2, 'refused');
  Check(Pos('"status":"skipped"', IntaktNative(TwinPlan)) > 0, 'passed over');

  Decided.Trouble := True;
  Fails('a store that raises', DecideRaises, ETrouble, '', 'the table is locked');
  Decided.Secret := 'short';
  Fails('a short key', ShortKey, EIntaktUsage, 'intakt_importer_set_decisions', 'at least 16 bytes');
  Importer.SetDecisions(nil);
  Importer := nil;
end;

{ ---- Threads ---- }

type
  TWorker = class(TThread)
    Plans: Integer;
    Said: string;
    procedure Execute; override;
  end;

procedure TWorker.Execute;
var
  Own: IIntaktImporter;
  Round: Integer;
begin
  SetExceptionMask([]);
  try
    for Round := 1 to 3 do
    begin
      Own := IntaktNewImporter(SettingsText);
      Own.SetCustomersCsv('customers.csv', IntaktReadFile(Root + 'examples/customers.csv'));
      Inc(Plans, Own.ImportFile('shop', OrderFile('04-spouse-and-newcomer')).Count);
    end;
  except
    on Raised: Exception do
      Said := Raised.Message;
  end;
end;

procedure TestThreads;
var
  Workers: array[0..3] of TWorker;
  Index, Plans: Integer;
begin
  Plans := 0;
  for Index := Low(Workers) to High(Workers) do
    Workers[Index] := TWorker.Create(False);
  for Index := Low(Workers) to High(Workers) do
  begin
    Workers[Index].WaitFor;
    Check((Workers[Index].Plans > 0) and ((Index = 0) or (Workers[Index].Plans = Plans)), 'a thread plans: ' +
      Workers[Index].Said);
    Plans := Workers[Index].Plans;
    Workers[Index].Free;
  end;
end;

procedure Run(const Name: string; Test: TCall);
var
  Before: Integer;
begin
  Before := Failures;
  try
    Test;
    CheckTraps('at the end of ' + Name);
  except
    on Raised: Exception do
    begin
      Inc(Failures);
      WriteLn('FAIL: ', Name, ' raised ', Raised.ClassName, ': ', Raised.Message);
    end;
  end;
  if Failures = Before then
    WriteLn('ok    ', Name);
end;

begin
  Root := IncludeTrailingPathDelimiter(ParamStr(1));
  Scratch := IncludeTrailingPathDelimiter(ParamStr(2));
  // The host's own arithmetic rounds; what the library does must not trap even when rounding does.
  SetExceptionMask([exPrecision, exUnderflow, exDenormalized]);
  TestValues;
  SetExceptionMask([]);
  Run('wrong calls', TestWrongCalls);
  Run('reading', TestReading);
  Run('importing', TestImporting);
  Run('hosts', TestHosts);
  Run('matching', TestMatching);
  Run('SQLite', TestDatabase);
  Run('questions', TestQuestions);
  Run('decisions of the host', TestDecisions);
  Run('threads', TestThreads);
  Profiles := nil;
  Matcher := nil;
  Check(HostsAlive = 0, 'no host is left');
  WriteLn(Checks, ' checks, ', Failures, ' failed');
  if Failures > 0 then
    ExitCode := 1;
end.
