{ A small practice that keeps its patients itself: takes a morning's orders in, asks where it is unclear who ordered, and carries the
  rest out in its own files.

      practice STORE SETTINGS CUSTOMERS ARTICLES ORDERS...

  STORE is a folder. On the first start the patients come from CUSTOMERS; from then on they are in STORE/patients.csv, and the ledger,
  which remembers what was done with each order, is in STORE/ledger.csv. A second start with the same orders finds them known. }
program practice;

{$IFDEF FPC}
  {$MODE DELPHI}
  {$CODEPAGE UTF8}
{$ENDIF}
{$IFDEF MSWINDOWS}{$APPTYPE CONSOLE}{$ENDIF}

uses
  SysUtils, Classes, Intakt.All;

const
  Shop = 'shop';
  { A patient is a row: the id, then the fields by their numbers (TIntaktPartyField), then how often the row was changed. }
  VersionColumn = 24;

type
  TCells = TIntaktTexts;
  TTable = array of TCells;

  TPatients = class(TInterfacedObject, IIntaktAddressBook)
  private
    FFile: string;
    FNames: TCells;
    FRows: TTable;
    FKeys: array of TIntaktKeys;
    function Find(const Id: UnicodeString): Integer;
    function Json(Row: Integer): UnicodeString;
    procedure Give(Row: Integer; const Sink: IIntaktPartySink);
  public
    constructor Create(const FileName, Customers: string);
    { For the practice itself. }
    procedure MakeKeys(const Importer: IIntaktImporter);
    function Named(const Id: UnicodeString): UnicodeString;
    function Add(const Party: IIntaktParty; const Importer: IIntaktImporter): UnicodeString;
    procedure Change(const Action: IIntaktAction; const Importer: IIntaktImporter);
    procedure Save;
    { What Intakt asks. }
    function KeyScheme: Cardinal;
    function Snapshot: UInt64;
    function Count: UInt64;
    function CountByKey(Key: UInt64): UInt64;
    procedure PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
    procedure PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
  end;

  TStock = class(TInterfacedObject, IIntaktArticles)
  private
    FNames: TCells;
    FRows: TTable;
  public
    constructor Create(const FileName: string);
    function Snapshot: UInt64;
    procedure Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
  end;

  { What became of each order, and what the shop's ids of patients mean: one line each. }
  TMemory = class(TInterfacedObject, IIntaktLedger)
  private
    FFile: string;
    FLines: TTable;
    function RowOf(const Key: array of UnicodeString): Integer;
    procedure Keep(const Cells: array of UnicodeString; Key: Integer);
  public
    constructor Create(const FileName: string);
    procedure Save;
    function FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
    procedure KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
    procedure OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
    function FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
    procedure KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
  end;

{ ---- CSV: cells in quotes may have commas and line ends in them, and "" stands for a quote ---- }

function ReadCsv(const FileName: string): TTable;
var
  Text, Cell: UnicodeString;
  Row: TCells;
  Index: Integer;
  Quoted: Boolean;

  procedure EndCell;
  begin
    SetLength(Row, Length(Row) + 1);
    Row[High(Row)] := Cell;
    Cell := '';
  end;

begin
  Result := nil;
  Row := nil;
  Quoted := False;
  Text := IntaktTextOf(IntaktReadFile(FileName));
  for Index := 1 to Length(Text) do
    if Text[Index] = '"' then
    begin
      Quoted := not Quoted;
      if Quoted and (Index > 1) and (Text[Index - 1] = '"') then
        Cell := Cell + '"';
    end
    else if (Text[Index] = ',') and not Quoted then
      EndCell
    else if (Text[Index] = #10) and not Quoted then
    begin
      EndCell;
      SetLength(Result, Length(Result) + 1);
      Result[High(Result)] := Row;
      Row := nil;
    end
    else if Text[Index] <> #13 then
      Cell := Cell + Text[Index];
end;

procedure WriteCsv(const FileName: string; const Rows: TTable);
var
  Text, Cell: UnicodeString;
  Utf8: RawByteString;
  Row, Column: Integer;
  Stream: TFileStream;
begin
  Text := '';
  for Row := 0 to High(Rows) do
  begin
    for Column := 0 to High(Rows[Row]) do
    begin
      Cell := Rows[Row][Column];
      if (Pos(WideChar('"'), Cell) > 0) or (Pos(WideChar(','), Cell) > 0) or (Pos(WideChar(#10), Cell) > 0) then
{$IFDEF UNICODE}
        Cell := '"' + StringReplace(Cell, '"', '""', [rfReplaceAll]) + '"';
{$ELSE}
        Cell := '"' + UnicodeStringReplace(Cell, '"', '""', [rfReplaceAll]) + '"';
{$ENDIF}
      if Column > 0 then
        Text := Text + ',';
      Text := Text + Cell;
    end;
    Text := Text + #10;
  end;
  Utf8 := UTF8Encode(Text);
  Stream := TFileStream.Create(FileName, fmCreate);
  try
    if Utf8 <> '' then
      Stream.WriteBuffer(Utf8[1], Length(Utf8));
  finally
    Stream.Free;
  end;
end;

{ ---- Patients ---- }

constructor TPatients.Create(const FileName, Customers: string);
var
  Row: Integer;
begin
  inherited Create;
  FFile := FileName;
  if FileExists(FFile) then
    FRows := ReadCsv(FFile)
  else
    FRows := ReadCsv(Customers);
  FNames := Copy(FRows[0], 0, VersionColumn);
  SetLength(FNames, VersionColumn + 1);
  FNames[VersionColumn] := 'version';
  FRows := Copy(FRows, 1, Length(FRows) - 1);
  for Row := 0 to High(FRows) do
    if Length(FRows[Row]) <= VersionColumn then
    begin
      SetLength(FRows[Row], VersionColumn + 1);
      FRows[Row][VersionColumn] := '1';
    end;
end;

function TPatients.Find(const Id: UnicodeString): Integer;
begin
  Result := High(FRows);
  while (Result >= 0) and (FRows[Result][0] <> Id) do
    Dec(Result);
end;

function TPatients.Json(Row: Integer): UnicodeString;
var
  Fields: IIntaktFields;
  Column: Integer;
begin
  Fields := IntaktFields;
  for Column := 1 to VersionColumn - 1 do
    Fields.Put(FNames[Column], FRows[Row][Column]);
  Result := Fields.Json;
end;

procedure TPatients.Give(Row: Integer; const Sink: IIntaktPartySink);
begin
  Sink.Add(FRows[Row][0], StrToInt(string(FRows[Row][VersionColumn])), Json(Row));
end;

{ Which keys a patient is found by is Intakt's business; a practice with a database keeps them in a table beside the patients. }
procedure TPatients.MakeKeys(const Importer: IIntaktImporter);
var
  Row: Integer;
begin
  SetLength(FKeys, Length(FRows));
  for Row := 0 to High(FRows) do
    FKeys[Row] := Importer.PartyKeys(Json(Row));
end;

function TPatients.Named(const Id: UnicodeString): UnicodeString;
const
  Fields: array[0..2] of TIntaktPartyField = (IntaktPartyFieldGivenName, IntaktPartyFieldFamilyName, IntaktPartyFieldCompany);
var
  Row, Index: Integer;
begin
  Result := Id;
  Row := Find(Id);
  if Row < 0 then
    Exit;
  for Index := Low(Fields) to High(Fields) do
    if FRows[Row][Fields[Index]] <> '' then
      Result := Result + ' ' + FRows[Row][Fields[Index]];
end;

{ Gives the id of the new patient. }
function TPatients.Add(const Party: IIntaktParty; const Importer: IIntaktImporter): UnicodeString;
var
  Row: TCells;
begin
  SetLength(Row, VersionColumn + 1);
  Row[0] := UnicodeString(IntToStr(Length(FRows) + 1));
  Row[IntaktPartyFieldSalutation] := Party.Salutation;
  Row[IntaktPartyFieldTitle] := Party.Title;
  Row[IntaktPartyFieldGivenName] := Party.GivenName;
  Row[IntaktPartyFieldFamilyName] := Party.FamilyName;
  Row[IntaktPartyFieldBirthName] := Party.BirthName;
  Row[IntaktPartyFieldCompany] := Party.Company;
  Row[IntaktPartyFieldDepartment] := Party.Department;
  Row[IntaktPartyFieldBirthDate] := Party.BirthDate.Text;
  Row[IntaktPartyFieldGender] := IntaktGenderWord(Party.Gender);
  if Party.Address <> nil then
  begin
    Row[IntaktPartyFieldStreet] := Party.Address.Street;
    Row[IntaktPartyFieldHouseNumber] := Party.Address.HouseNumber;
    Row[IntaktPartyFieldAddressLine2] := Party.Address.Line2;
    Row[IntaktPartyFieldPostalCode] := Party.Address.PostalCode;
    Row[IntaktPartyFieldCity] := Party.Address.City;
    Row[IntaktPartyFieldState] := Party.Address.State;
    Row[IntaktPartyFieldCountry] := Party.Address.Country;
  end;
  Row[IntaktPartyFieldEmail] := Party.Email;
  Row[IntaktPartyFieldPhone] := Party.Phone;
  Row[IntaktPartyFieldMobile] := Party.Mobile;
  Row[IntaktPartyFieldVatId] := Party.VatId;
  Row[IntaktPartyFieldInsuranceNumber] := Party.InsuranceNumber;
  Row[VersionColumn] := '1';
  SetLength(FRows, Length(FRows) + 1);
  FRows[High(FRows)] := Row;
  MakeKeys(Importer);
  Result := Row[0];
end;

{ Only a patient who is still as the plan was made for is changed. }
procedure TPatients.Change(const Action: IIntaktAction; const Importer: IIntaktImporter);
var
  Row: Integer;
  Field: IIntaktFieldChange;
begin
  Row := Find(Action.Party);
  if (Row < 0) or (FRows[Row][VersionColumn] <> UnicodeString(IntToStr(Action.Version))) then
    raise Exception.Create('the patient was changed meanwhile: read the order again');
  for Field in Action.Fields do
    FRows[Row][Field.Field] := Field.New;
  FRows[Row][VersionColumn] := UnicodeString(IntToStr(Action.Version + 1));
  MakeKeys(Importer);
end;

procedure TPatients.Save;
var
  Lines: TTable;
  Row: Integer;
begin
  SetLength(Lines, Length(FRows) + 1);
  Lines[0] := FNames;
  for Row := 0 to High(FRows) do
    Lines[Row + 1] := FRows[Row];
  WriteCsv(FFile, Lines);
end;

function TPatients.KeyScheme: Cardinal;
begin
  Result := IntaktKeyScheme;
end;

function TPatients.Snapshot: UInt64;
var
  Row: TCells;
begin
  Result := 0;
  for Row in FRows do
    Inc(Result, StrToInt(string(Row[VersionColumn])));
end;

function TPatients.Count: UInt64;
begin
  Result := Length(FRows);
end;

function HasKey(const Keys: TIntaktKeys; Key: UInt64): Boolean;
var
  One: UInt64;
begin
  Result := True;
  for One in Keys do
    if One = Key then
      Exit;
  Result := False;
end;

function TPatients.CountByKey(Key: UInt64): UInt64;
var
  Keys: TIntaktKeys;
begin
  Result := 0;
  for Keys in FKeys do
    if HasKey(Keys, Key) then
      Inc(Result);
end;

procedure TPatients.PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
var
  Row: Integer;
begin
  for Row := 0 to High(FRows) do
    if HasKey(FKeys[Row], Key) then
      Give(Row, Sink);
end;

procedure TPatients.PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
begin
  if Find(Id) >= 0 then
    Give(Find(Id), Sink);
end;

{ ---- Articles ---- }

constructor TStock.Create(const FileName: string);
begin
  inherited Create;
  FRows := ReadCsv(FileName);
  FNames := FRows[0];
  FRows := Copy(FRows, 1, Length(FRows) - 1);
end;

function TStock.Snapshot: UInt64;
begin
  Result := 0;
end;

function WithoutZeros(const Number: UnicodeString): UnicodeString;
begin
  Result := Number;
  while (Result <> '') and (Result[1] = '0') do
    Delete(Result, 1, 1);
end;

procedure TStock.Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
var
  Row: TCells;
  Column: Integer;
  Own: UnicodeString;
  Fields: IIntaktFields;
begin
  for Row in FRows do
  begin
    // Columns: number, name, gtin, pzn, ... GTIN and PZN are asked for without leading zeros.
    case Kind of
      IntaktArticleKeyNumber: Own := Row[0];
      IntaktArticleKeyGtin: Own := WithoutZeros(Row[2]);
    else
      Own := WithoutZeros(Row[3]);
    end;
    if Own <> Number then
      Continue;
    Fields := IntaktFields;
    for Column := 0 to High(FNames) do
      Fields.Put(FNames[Column], Row[Column]);
    Sink.Add(Row[0], 1, Fields.Json);
  end;
end;

{ ---- Memory ---- }

constructor TMemory.Create(const FileName: string);
begin
  inherited Create;
  FFile := FileName;
  if FileExists(FFile) then
    FLines := ReadCsv(FFile);
end;

procedure TMemory.Save;
begin
  WriteCsv(FFile, FLines);
end;

{ The line that begins with these cells; behind the last one where there is none. }
function TMemory.RowOf(const Key: array of UnicodeString): Integer;
var
  Column: Integer;
  Same: Boolean;
begin
  Result := 0;
  while Result < Length(FLines) do
  begin
    Same := True;
    for Column := 0 to High(Key) do
      Same := Same and (FLines[Result][Column] = Key[Column]);
    if Same then
      Exit;
    Inc(Result);
  end;
end;

{ Keeps a line in place of the one with the same first `Key` cells. }
procedure TMemory.Keep(const Cells: array of UnicodeString; Key: Integer);
var
  Row, Column: Integer;
begin
  Row := RowOf(Slice(Cells, Key));
  if Row = Length(FLines) then
    SetLength(FLines, Row + 1);
  SetLength(FLines[Row], Length(Cells));
  for Column := 0 to High(Cells) do
    FLines[Row][Column] := Cells[Column];
end;

function TMemory.FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
var
  Row: Integer;
begin
  Row := RowOf(['order', Order.Tenant, Order.Source, Order.Kind, Order.Number]);
  Result := Row < Length(FLines);
  if Result then
    Kept := FLines[Row][6];
end;

procedure TMemory.KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
begin
  Keep(['order', Order.Tenant, Order.Source, Order.Kind, Order.Number, State, Kept], 5);
end;

procedure TMemory.OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
var
  Line: TCells;
begin
  for Line in FLines do
    if (Line[0] = 'order') and (Line[5] = State) then
      Sink.Add(IntaktOrderKey(Line[1], Line[2], Line[3], Line[4]));
end;

function TMemory.FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
var
  Row: Integer;
begin
  Row := RowOf(['reference', Tenant, Source, SourceId]);
  Result := (Row < Length(FLines)) and (FLines[Row][4] <> '');
  if Result then
    Party := FLines[Row][4];
end;

procedure TMemory.KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
begin
  Keep(['reference', Tenant, Source, SourceId, Party], 4);
end;

{ ---- A clerk's question: the order and everybody it may be, side by side ---- }

procedure Say(const Text: UnicodeString);
begin
  WriteLn(IntaktNative(Text));
end;

procedure Ask(const Question: IIntaktQuestion);
var
  Field: Integer;
  Line: UnicodeString;
  Candidate: IIntaktCandidate;
  Evidence: IIntaktEvidence;
  Answer: TIntaktAnswer;
begin
  Say('  ? ' + Question.Reason.Text);
  if Question.Verdict <> nil then
  begin
    Say('    ' + Question.Verdict.SentenceEnglish);
    for Field := IntaktEvidenceFieldDeclaredKey to IntaktEvidenceFieldPartyType do
    begin
      Line := '';
      for Candidate in Question.Verdict.Candidates do
        for Evidence in Candidate.Evidence do
          if Evidence.Field = Field then
          begin
            if Line = '' then
              Line := '    ' + IntaktEvidenceFieldWord(Field) + ': ' + Evidence.OursValue;
            Line := Line + ' | ' + Candidate.Party + ': ' + Evidence.TheirsValue + ' (' +
              IntaktEvidenceLevelWord(Evidence.Level) + ')';
          end;
      if Line <> '' then
        Say(Line);
    end;
  end;
  Line := '    you may:';
  for Answer in Question.Answers do
    Line := Line + ' ' + IntaktAnswerWord(Answer);
  Say(Line);
end;

{ ---- Carrying a plan out ---- }

var
  Importer: IIntaktImporter;
  Patients: TPatients;
  Memory: TMemory;

{ What the practice does for an action; the id of what was made, where something was. }
function Act(const Plan: IIntaktPlan; const Action: IIntaktAction): UnicodeString;
var
  Field: IIntaktFieldChange;
begin
  // Payments, files, checks of articles: a practice does what it needs of them.
  Result := Action.Id;
  case Action.Kind of
    IntaktActionKindLinkParty:
      begin
        Result := Action.Party;
        Say('  is ' + Patients.Named(Result));
      end;
    IntaktActionKindCreateParty:
      begin
        Result := Patients.Add(Action.NewParty, Importer);
        Say('  new ' + Patients.Named(Result));
      end;
    IntaktActionKindUpdateParty:
      begin
        Patients.Change(Action, Importer);
        for Field in Action.Fields do
          Say('  ' + IntaktPartyFieldWord(Field.Field) + ' of ' + Action.Party + ': ' + Field.Old + ' -> ' + Field.New);
        Result := Action.Party;
      end;
    IntaktActionKindCreateDocument:
      begin
        Result := 'D-' + Plan.Order.Number;
        Say('  document ' + Result + ': ' + UnicodeString(IntToStr(Action.Document.LineCount)) + ' lines, ' +
          Plan.Amounts.Gross.Text + ' ' + Plan.Amounts.Currency);
      end;
  end;
end;

procedure CarryOut(const Plan: IIntaktPlan);
var
  Order: TIntaktOrderKey;
  Action: IIntaktAction;
begin
  Order := IntaktKeyOf(Plan.Order);
  Importer.BeginOrder(Order);
  for Action in Plan.Actions do
    Importer.Report(Order, Action.Id, IntaktOutcomeDone, Act(Plan, Action));
  Patients.Save;
  Memory.Save;
end;

procedure TakeIn(const FileName: string);
var
  Found: IIntaktResult;
  Plan: IIntaktPlan;
  Reason: IIntaktReason;
  Question: IIntaktQuestion;
  Line: UnicodeString;
begin
  Found := Importer.ImportFile(Shop, FileName);
  for Plan in Found do
  begin
    Line := Plan.Order.Number + ': ' + IntaktPlanStatusWord(Plan.Status);
    for Reason in Plan.Reasons do
      Line := Line + ', ' + Reason.Text;
    Say(Line);
    for Question in Plan.Questions do
      Ask(Question);
    if Plan.Status = IntaktPlanStatusPlanned then
      CarryOut(Plan);
  end;
  if Found.HasFault then
    Say('! ' + Found.Fault.Sentence);
  Memory.Save;
end;

procedure Run;
var
  Store: string;
  Index: Integer;
begin
  if ParamCount < 5 then
    raise Exception.Create('practice STORE SETTINGS CUSTOMERS ARTICLES ORDERS...');
  Store := IncludeTrailingPathDelimiter(ParamStr(1));
  ForceDirectories(Store);
  Importer := IntaktNewImporter(IntaktTextOf(IntaktReadFile(ParamStr(2))));
  Patients := TPatients.Create(Store + 'patients.csv', ParamStr(3));
  Importer.SetAddressBook(Patients);
  Patients.MakeKeys(Importer);
  Importer.SetArticles(TStock.Create(ParamStr(4)));
  Memory := TMemory.Create(Store + 'ledger.csv');
  Importer.SetLedger(Memory);
  for Index := 5 to ParamCount do
    TakeIn(ParamStr(Index));
end;

begin
{$IFDEF FPC}
  SetTextCodePage(Output, CP_UTF8);
{$ENDIF}
  try
    Run;
  except
    // What Intakt says names function, parameter and rule, or file, line and column.
    on Raised: Exception do
    begin
      WriteLn(Raised.ClassName, ': ', Raised.Message);
      ExitCode := 1;
    end;
  end;
  // Releases the practice's objects with it.
  Importer := nil;
end.
