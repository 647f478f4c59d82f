{ A small practice that keeps its patients in plain files and takes orders in through Intakt.

      practice STORE CUSTOMERS FILE...

  STORE is a folder. When it has no patients yet they are taken from CUSTOMERS, a CSV list. Each FILE is read, planned against
  the patients of the store, and carried out in it. What is unclear is shown with everybody who comes into question, and waits.

  The store: patients.txt, one patient a line (id, version, fields); articles.txt, what it sells (number, name); ledger.txt and
  references.txt, Intakt's memory; orders.txt, the orders that were taken in. All are UTF-8, parts are separated by tabs. }
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
  Settings = '[articles]'#10'missing = "create_minimal"'#10'[parties.fields]'#10'phone = "fill_empty"'#10 +
    'address = "review"'#10'[document]'#10'kind = "order"'#10;

type
  { A line of a file: its parts. }
  TParts = TIntaktTexts;

  { A patient as the practice keeps him. }
  TPatient = record
    Id: UnicodeString;
    Version: UInt64;
    Names, Values: TParts;
    Keys: TIntaktKeys;
  end;

  { The practice's own store. It is all that Intakt asks for patients, articles and its memory. }
  TStore = class(TInterfacedObject, IIntaktAddressBook, IIntaktArticles, IIntaktLedger)
  private
    FFolder: string;
    FPatients: array of TPatient;
    FChanges: UInt64;
    FArticles, FLedger, FReferences: array of TParts;
    function PatientJson(const Patient: TPatient): UnicodeString;
    procedure SavePatients;
  public
    constructor Create(const Folder: string);
    { For the practice itself. }
    procedure Load(const Importer: IIntaktImporter; const Customers: string);
    function Find(const Id: UnicodeString): Integer;
    function Add(const Importer: IIntaktImporter; const Party: IIntaktParty): UnicodeString;
    procedure Change(const Importer: IIntaktImporter; const Action: IIntaktAction);
    procedure AddArticle(const Number, Name: UnicodeString);
    function Shown(Index: Integer): UnicodeString;
    procedure WriteOrder(const Document: IIntaktDocumentPlan; const Patient: UnicodeString);
    { What Intakt asks. }
    function KeyScheme: Cardinal;
    function Snapshot: UInt64;
    function Count: UInt64;
    function CountByKey(Key: UInt64): UInt64;
    procedure PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
    procedure PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
    function ArticlesSnapshot: UInt64;
    function IIntaktArticles.Snapshot = ArticlesSnapshot;
    procedure FindArticle(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
    procedure IIntaktArticles.Find = FindArticle;
    function FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
    procedure KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
    procedure OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
    function FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
    procedure KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
  end;

{ ---- Plain files ---- }

function Split(const Text: UnicodeString; Separator: WideChar): TParts;
var
  Index, Start: Integer;
begin
  Result := nil;
  Start := 1;
  for Index := 1 to Length(Text) + 1 do
    if (Index > Length(Text)) or (Text[Index] = Separator) then
    begin
      SetLength(Result, Length(Result) + 1);
      Result[High(Result)] := Copy(Text, Start, Index - Start);
      Start := Index + 1;
    end;
end;

{ A part of a line: what would end it early becomes a blank. }
function Part(const Text: UnicodeString): UnicodeString;
var
  Index: Integer;
begin
  Result := Text;
  for Index := 1 to Length(Result) do
    if Result[Index] < ' ' then
      Result[Index] := ' ';
end;

function Joined(const Parts: TParts): UnicodeString;
var
  Index: Integer;
begin
  Result := '';
  for Index := 0 to High(Parts) do
  begin
    if Index > 0 then
      Result := Result + #9;
    Result := Result + Part(Parts[Index]);
  end;
end;

function ReadLines(const Name: string): TParts;
begin
  Result := nil;
  if FileExists(Name) then
    Result := Split(IntaktTextOf(IntaktReadFile(Name)), #10);
end;

procedure WriteText(const Name: string; const Text: UnicodeString; Append: Boolean);
var
  Stream: TFileStream;
  Utf8: RawByteString;
begin
  Utf8 := UTF8Encode(Text);
  if Append and FileExists(Name) then
    Stream := TFileStream.Create(Name, fmOpenReadWrite)
  else
    Stream := TFileStream.Create(Name, fmCreate);
  try
    Stream.Seek(0, soFromEnd);
    if Utf8 <> '' then
      Stream.WriteBuffer(Utf8[1], Length(Utf8));
  finally
    Stream.Free;
  end;
end;

{ ---- The store ---- }

constructor TStore.Create(const Folder: string);
begin
  inherited Create;
  FFolder := IncludeTrailingPathDelimiter(Folder);
  ForceDirectories(FFolder);
end;

function TStore.PatientJson(const Patient: TPatient): UnicodeString;
var
  Index: Integer;
  Fields: IIntaktFields;
begin
  Fields := IntaktFields;
  for Index := 0 to High(Patient.Names) do
    Fields.Put(Patient.Names[Index], Patient.Values[Index]);
  Result := Fields.Json;
end;

procedure TStore.SavePatients;
var
  Index, Field: Integer;
  Text: UnicodeString;
begin
  Text := '';
  for Index := 0 to High(FPatients) do
  begin
    Text := Text + FPatients[Index].Id + #9 + UnicodeString(IntToStr(FPatients[Index].Version));
    for Field := 0 to High(FPatients[Index].Names) do
      Text := Text + #9 + FPatients[Index].Names[Field] + '=' + Part(FPatients[Index].Values[Field]);
    Text := Text + #10;
  end;
  WriteText(FFolder + 'patients.txt', Text, False);
  Inc(FChanges);
end;

procedure SetField(var Patient: TPatient; const Name, Value: UnicodeString);
var
  Index: Integer;
begin
  Index := 0;
  while (Index < Length(Patient.Names)) and (Patient.Names[Index] <> Name) do
    Inc(Index);
  if Index = Length(Patient.Names) then
  begin
    SetLength(Patient.Names, Index + 1);
    SetLength(Patient.Values, Index + 1);
  end;
  Patient.Names[Index] := Name;
  Patient.Values[Index] := Value;
end;

function GetField(const Patient: TPatient; const Name: UnicodeString): UnicodeString;
var
  Index: Integer;
begin
  Result := '';
  for Index := 0 to High(Patient.Names) do
    if Patient.Names[Index] = Name then
      Result := Patient.Values[Index];
end;

procedure TStore.Load(const Importer: IIntaktImporter; const Customers: string);
var
  Lines, Parts, Names: TParts;
  Index, Field, Equal: Integer;
  Patient: TPatient;
  First: Boolean;
begin
  Lines := ReadLines(FFolder + 'patients.txt');
  First := Length(Lines) = 0;
  if First then
    Lines := ReadLines(Customers);
  for Index := 0 to High(Lines) do
  begin
    if Lines[Index] = '' then
      Continue;
    Patient.Names := nil;
    Patient.Values := nil;
    Patient.Version := 1;
    if First then
    begin
      Parts := Split(Trim(Lines[Index]), ',');
      if Index = 0 then
      begin
        Names := Parts;
        Continue;
      end;
      for Field := 1 to High(Parts) do
        if Parts[Field] <> '' then
          SetField(Patient, Names[Field], Parts[Field]);
    end
    else
    begin
      Parts := Split(Lines[Index], #9);
      Patient.Version := StrToInt(string(Parts[1]));
      for Field := 2 to High(Parts) do
      begin
        Equal := Pos(UnicodeString('='), Parts[Field]);
        SetField(Patient, Copy(Parts[Field], 1, Equal - 1), Copy(Parts[Field], Equal + 1, MaxInt));
      end;
    end;
    Patient.Id := Parts[0];
    // A store with a database would keep the keys in a table of its own, with IntaktKeyScheme beside them.
    Patient.Keys := Importer.PartyKeys(PatientJson(Patient));
    SetLength(FPatients, Length(FPatients) + 1);
    FPatients[High(FPatients)] := Patient;
  end;
  if First then
    SavePatients;
  Lines := ReadLines(FFolder + 'articles.txt');
  for Index := 0 to High(Lines) do
    if Lines[Index] <> '' then
    begin
      Parts := Split(Lines[Index], #9);
      AddArticle(Parts[0], Parts[1]);
    end;
  Lines := ReadLines(FFolder + 'ledger.txt');
  for Index := 0 to High(Lines) do
    if Lines[Index] <> '' then
    begin
      Parts := Split(Lines[Index], #9);
      KeepOrder(IntaktOrderKey(Parts[0], Parts[1], Parts[2], Parts[3]), Parts[4], Parts[5]);
    end;
  Lines := ReadLines(FFolder + 'references.txt');
  for Index := 0 to High(Lines) do
    if Lines[Index] <> '' then
    begin
      Parts := Split(Lines[Index], #9);
      KeepReference(Parts[0], Parts[1], Parts[2], Parts[3]);
    end;
end;

function TStore.Find(const Id: UnicodeString): Integer;
begin
  Result := High(FPatients);
  while (Result >= 0) and (FPatients[Result].Id <> Id) do
    Dec(Result);
end;

function TStore.Add(const Importer: IIntaktImporter; const Party: IIntaktParty): UnicodeString;
var
  Patient: TPatient;
begin
  Patient.Id := UnicodeString(IntToStr(1000 + Length(FPatients)));
  Patient.Version := 1;
  SetField(Patient, 'salutation', Party.Salutation);
  SetField(Patient, 'given_name', Party.GivenName);
  SetField(Patient, 'family_name', Party.FamilyName);
  SetField(Patient, 'company', Party.Company);
  SetField(Patient, 'birth_date', Party.BirthDate.Text);
  SetField(Patient, 'email', Party.Email);
  SetField(Patient, 'phone', Party.Phone);
  if Party.Address <> nil then
  begin
    SetField(Patient, 'street', Party.Address.Street);
    SetField(Patient, 'house_number', Party.Address.HouseNumber);
    SetField(Patient, 'postal_code', Party.Address.PostalCode);
    SetField(Patient, 'city', Party.Address.City);
    SetField(Patient, 'country', Party.Address.Country);
  end;
  Patient.Keys := Importer.PartyKeys(PatientJson(Patient));
  SetLength(FPatients, Length(FPatients) + 1);
  FPatients[High(FPatients)] := Patient;
  SavePatients;
  Result := Patient.Id;
end;

procedure TStore.Change(const Importer: IIntaktImporter; const Action: IIntaktAction);
var
  Index: Integer;
  Field: IIntaktFieldChange;
begin
  Index := Find(Action.Party);
  // The plan was made on a row of this version. Somebody may have changed it since.
  if (Index < 0) or (FPatients[Index].Version <> Action.Version) then
    raise Exception.Create('The patient has changed since the order was planned.');
  for Field in Action.Fields do
    SetField(FPatients[Index], IntaktPartyFieldWord(Field.Field), Field.New);
  Inc(FPatients[Index].Version);
  FPatients[Index].Keys := Importer.PartyKeys(PatientJson(FPatients[Index]));
  SavePatients;
end;

function TStore.Shown(Index: Integer): UnicodeString;
begin
  Result := Trim(GetField(FPatients[Index], 'given_name') + ' ' + GetField(FPatients[Index], 'family_name') +
    GetField(FPatients[Index], 'company')) + ', ' + GetField(FPatients[Index], 'birth_date') + ', ' +
    GetField(FPatients[Index], 'city');
end;

procedure TStore.WriteOrder(const Document: IIntaktDocumentPlan; const Patient: UnicodeString);
var
  Line: IIntaktDocumentLine;
begin
  for Line in Document.Lines do
    WriteText(FFolder + 'orders.txt', Part(Document.OrderNumber) + #9 + Patient + #9 + Part(Line.Line.Article) + #9 +
      Line.Line.Quantity.Text + #9 + Part(Line.Line.Name) + #10, True);
end;

function TStore.KeyScheme: Cardinal;
begin
  Result := IntaktKeyScheme;
end;

function TStore.Snapshot: UInt64;
begin
  Result := FChanges;
end;

function TStore.Count: UInt64;
begin
  Result := Length(FPatients);
end;

function HasKey(const Patient: TPatient; Key: UInt64): Boolean;
var
  One: UInt64;
begin
  Result := True;
  for One in Patient.Keys do
    if One = Key then
      Exit;
  Result := False;
end;

function TStore.CountByKey(Key: UInt64): UInt64;
var
  Patient: TPatient;
begin
  Result := 0;
  for Patient in FPatients do
    if HasKey(Patient, Key) then
      Inc(Result);
end;

procedure TStore.PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
var
  Patient: TPatient;
begin
  for Patient in FPatients do
    if HasKey(Patient, Key) then
      Sink.Add(Patient.Id, Patient.Version, PatientJson(Patient));
end;

procedure TStore.PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
var
  Index: Integer;
begin
  Index := Find(Id);
  if Index >= 0 then
    Sink.Add(Id, FPatients[Index].Version, PatientJson(FPatients[Index]));
end;

{ Finds the row whose first parts are these; a new one behind the last where there is none. }
function RowOf(var Rows: array of TParts; const Key: array of UnicodeString): Integer;
var
  Index: Integer;
  Same: Boolean;
begin
  for Result := 0 to High(Rows) do
  begin
    Same := True;
    for Index := 0 to High(Key) do
      Same := Same and (Rows[Result][Index] = Key[Index]);
    if Same then
      Exit;
  end;
  Result := Length(Rows);
end;

function RowsText(const Rows: array of TParts): UnicodeString;
var
  Index: Integer;
begin
  Result := '';
  for Index := 0 to High(Rows) do
    Result := Result + Joined(Rows[Index]) + #10;
end;

procedure TStore.AddArticle(const Number, Name: UnicodeString);
begin
  SetLength(FArticles, Length(FArticles) + 1);
  SetLength(FArticles[High(FArticles)], 2);
  FArticles[High(FArticles)][0] := Number;
  FArticles[High(FArticles)][1] := Name;
  WriteText(FFolder + 'articles.txt', RowsText(FArticles), False);
end;

function TStore.ArticlesSnapshot: UInt64;
begin
  Result := Length(FArticles);
end;

procedure TStore.FindArticle(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
var
  Index: Integer;
begin
  // The practice knows its articles by their number alone.
  if Kind = IntaktArticleKeyNumber then
    for Index := 0 to High(FArticles) do
      if FArticles[Index][0] = Number then
        Sink.Add(Number, 1, IntaktFields.Put('number', Number).Put('name', FArticles[Index][1]).Json);
end;

function TStore.FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
var
  Index: Integer;
begin
  Index := RowOf(FLedger, [Order.Tenant, Order.Source, Order.Kind, Order.Number]);
  Result := Index < Length(FLedger);
  if Result then
    Kept := FLedger[Index][5];
end;

procedure TStore.KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
var
  Index: Integer;
begin
  Index := RowOf(FLedger, [Order.Tenant, Order.Source, Order.Kind, Order.Number]);
  if Index = Length(FLedger) then
    SetLength(FLedger, Index + 1);
  SetLength(FLedger[Index], 6);
  FLedger[Index][0] := Order.Tenant;
  FLedger[Index][1] := Order.Source;
  FLedger[Index][2] := Order.Kind;
  FLedger[Index][3] := Order.Number;
  FLedger[Index][4] := State;
  FLedger[Index][5] := Kept;
  WriteText(FFolder + 'ledger.txt', RowsText(FLedger), False);
end;

procedure TStore.OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
var
  Index: Integer;
begin
  for Index := 0 to High(FLedger) do
    if FLedger[Index][4] = State then
      Sink.Add(IntaktOrderKey(FLedger[Index][0], FLedger[Index][1], FLedger[Index][2], FLedger[Index][3]));
end;

function TStore.FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
var
  Index: Integer;
begin
  Index := RowOf(FReferences, [Tenant, Source, SourceId]);
  Result := (Index < Length(FReferences)) and (FReferences[Index][3] <> '');
  if Result then
    Party := FReferences[Index][3];
end;

procedure TStore.KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
var
  Index: Integer;
begin
  Index := RowOf(FReferences, [Tenant, Source, SourceId]);
  if Index = Length(FReferences) then
    SetLength(FReferences, Index + 1);
  SetLength(FReferences[Index], 4);
  FReferences[Index][0] := Tenant;
  FReferences[Index][1] := Source;
  FReferences[Index][2] := SourceId;
  FReferences[Index][3] := Party;
  WriteText(FFolder + 'references.txt', RowsText(FReferences), False);
end;

{ ---- Taking orders in ---- }

procedure Say(const Text: UnicodeString);
begin
  WriteLn(IntaktNative(Text));
end;

{ Shows a question: why it is asked, and everybody who comes into question with what speaks for and against him. }
procedure Show(const Question: IIntaktQuestion; Store: TStore);
var
  Candidate: IIntaktCandidate;
  Answer: TIntaktAnswer;
  May: UnicodeString;
begin
  Say('  ? ' + IntaktQuestionKindWord(Question.Question) + ': ' + Question.Reason.Text);
  if Question.Verdict <> nil then
  begin
    Say('    ' + Question.Verdict.SentenceEnglish);
    for Candidate in Question.Verdict.Candidates do
      if Store.Find(Candidate.Party) >= 0 then
        Say('    - ' + Candidate.Party + ' ' + Store.Shown(Store.Find(Candidate.Party)) + ' ' + Candidate.MatchKey);
  end;
  May := '';
  for Answer in Question.Answers do
    May := May + ' ' + IntaktAnswerWord(Answer);
  Say('    may be answered:' + May);
end;

{ Who the document is for: the party of its action, which was linked or has just been made. }
function PatientOf(const Plan: IIntaktPlan; const Document: IIntaktDocumentPlan; const Ids, Made: TParts): UnicodeString;
var
  Index: Integer;
begin
  Result := '';
  if Document.PartyCount = 0 then
    Exit;
  for Index := 0 to High(Ids) do
    if Ids[Index] = Document.Parties[0].Action then
      Result := Made[Index];
end;

{ Carries a plan out, each action after those that it depends on, and reports what became of it. }
procedure CarryOut(const Importer: IIntaktImporter; const Plan: IIntaktPlan; Store: TStore);
var
  Order: TIntaktOrderKey;
  Action: IIntaktAction;
  Id: UnicodeString;
  Ids, Made: TParts;
begin
  Order := IntaktKeyOf(Plan.Order);
  Importer.BeginOrder(Order);
  Ids := nil;
  Made := nil;
  for Action in Plan.Actions do
  begin
    Id := Action.Id;
    try
      case Action.Kind of
        IntaktActionKindLinkParty: Id := Action.Party;
        IntaktActionKindCreateParty:
          begin
            Id := Store.Add(Importer, Action.NewParty);
            Say('  + patient ' + Id + ' ' + Store.Shown(Store.Find(Id)));
          end;
        IntaktActionKindUpdateParty:
          begin
            Store.Change(Importer, Action);
            Id := Action.Party;
            Say('  * patient ' + Id + ' ' + Store.Shown(Store.Find(Id)));
          end;
        IntaktActionKindCreateArticle:
          begin
            Id := Action.NewArticle.Number;
            Store.AddArticle(Id, Action.NewArticle.Name);
            Say('  + article ' + Id + ' ' + Action.NewArticle.Name);
          end;
        IntaktActionKindCreateDocument:
          begin
            Id := Action.Document.OrderNumber;
            Store.WriteOrder(Action.Document, PatientOf(Plan, Action.Document, Ids, Made));
            Say('  + order ' + Id + ' for patient ' + PatientOf(Plan, Action.Document, Ids, Made));
          end;
      end;
    except
      // Known not to be done: the order is planned anew when it is read again.
      on Raised: Exception do
      begin
        Importer.Report(Order, Action.Id, IntaktOutcomeFailed, 'the store refused it');
        Say('  ! ' + UnicodeString(Raised.Message));
        Exit;
      end;
    end;
    SetLength(Ids, Length(Ids) + 1);
    SetLength(Made, Length(Ids));
    Ids[High(Ids)] := Action.Id;
    Made[High(Made)] := Id;
    // Checks need no report of their own.
    if (Action.Kind <> IntaktActionKindLinkParty) and (Action.Kind <> IntaktActionKindCheckArticle) then
      Importer.Report(Order, Action.Id, IntaktOutcomeDone, Id);
  end;
end;

procedure TakeIn(const Importer: IIntaktImporter; const FileName: string; Store: TStore);
var
  Found: IIntaktResult;
  Plan: IIntaktPlan;
  Question: IIntaktQuestion;
begin
  Found := Importer.ImportFile(Shop, FileName);
  for Plan in Found do
  begin
    Say(Plan.Order.Number + ': ' + IntaktPlanStatusWord(Plan.Status));
    for Question in Plan.Questions do
      Show(Question, Store);
    if Plan.Status = IntaktPlanStatusPlanned then
      CarryOut(Importer, Plan, Store);
  end;
  if Found.HasFault then
    Say('! ' + Found.Fault.Text);
end;

procedure Run;
var
  Store: TStore;
  Kept: IIntaktAddressBook;
  Importer: IIntaktImporter;
  Index: Integer;
begin
  if ParamCount < 3 then
    raise Exception.Create('practice STORE CUSTOMERS FILE...');
  Store := TStore.Create(ParamStr(1));
  Kept := Store;
  Importer := IntaktNewImporter(Settings);
  Store.Load(Importer, ParamStr(2));
  Importer.SetAddressBook(Kept);
  Importer.SetArticles(Store);
  Importer.SetLedger(Store);
  for Index := 3 to ParamCount do
    TakeIn(Importer, ParamStr(Index), Store);
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
end.
