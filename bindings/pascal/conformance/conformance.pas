{ The conformance programs in Pascal; ../../conformance/README.md says what each prints. }
program conformance;

{$IFDEF FPC}
  {$MODE DELPHI}
  {$CODEPAGE UTF8}
{$ENDIF}
{$IFDEF MSWINDOWS}{$APPTYPE CONSOLE}{$ENDIF}

uses
  SysUtils, Classes, {$IFDEF MSWINDOWS}Windows, {$ENDIF} Intakt.Raw, Intakt.All;

const
  Source = 'shop';

{ ---- Printing: one fact a line, UTF-8, LF ---- }

var
  Output: THandleStream;

procedure Line(Depth: Integer; const Text: UnicodeString);
var
  Indent: UnicodeString;
  Utf8: RawByteString;
begin
  Indent := '                ';
  Utf8 := UTF8Encode(Copy(Indent, 1, Depth * 2) + Text + #10);
  Output.WriteBuffer(Utf8[1], Length(Utf8));
end;

function Escaped(const Text: UnicodeString): UnicodeString;
var
  Index: Integer;
begin
  Result := '';
  for Index := 1 to Length(Text) do
    case Text[Index] of
      '\': Result := Result + '\\';
      #10: Result := Result + '\n';
      #13: Result := Result + '\r';
      #9: Result := Result + '\t';
    else
      Result := Result + Text[Index];
    end;
end;

procedure Fact(Depth: Integer; const Name, Text: UnicodeString); overload;
begin
  if Text <> '' then
    Line(Depth, Name + ': ' + Escaped(Text));
end;

procedure Fact(Depth: Integer; const Name: UnicodeString; const Value: TIntaktDecimal); overload;
begin
  Fact(Depth, Name, Value.Text);
end;

procedure Fact(Depth: Integer; const Name: UnicodeString; const Value: TIntaktDate); overload;
begin
  Fact(Depth, Name, Value.Text);
end;

procedure Number(Depth: Integer; const Name: UnicodeString; Value: Int64);
begin
  Line(Depth, Name + ': ' + UnicodeString(IntToStr(Value)));
end;

procedure Choice(Depth: Integer; const Name: UnicodeString; Value: Integer);
begin
  if Value <> 0 then
    Number(Depth, Name, Value);
end;

procedure Answer(Depth: Integer; const Name: UnicodeString; Value: TIntaktAnswered);
begin
  if Value <> iaNotSaid then
    Number(Depth, Name, Ord(Value = iaYes));
end;

procedure Heading(Depth: Integer; const Name, Key: UnicodeString); overload;
begin
  if Key = '' then
    Line(Depth, Name)
  else
    Line(Depth, Name + ' ' + Escaped(Key));
end;

procedure Heading(Depth: Integer; const Name: UnicodeString; Key: Integer); overload;
begin
  Line(Depth, Name + ' ' + UnicodeString(IntToStr(Key)));
end;

procedure Place(Depth: Integer; LineNumber, Column, Offset: Int64);
begin
  Line(Depth, UnicodeString(Format('position: line %d column %d byte %d', [LineNumber, Column, Offset])));
end;

procedure Position(Depth: Integer; const Where: IIntaktPosition);
begin
  if Where <> nil then
    Place(Depth, Where.Line, Where.Column, Where.Byte);
end;

procedure Error(Depth: Integer; const Info: TIntaktErrorInfo);
begin
  Line(Depth, 'error');
  Number(Depth + 1, 'status', Info.Status);
  Fact(Depth + 1, 'code', Info.Code);
  Fact(Depth + 1, 'message', Info.Sentence);
  Fact(Depth + 1, 'file', Info.FileName);
  if Info.Line > 0 then
    Place(Depth + 1, Info.Line, Info.Column, Info.Offset);
  Fact(Depth + 1, 'path', Info.Path);
  Fact(Depth + 1, 'rule', Info.Rule);
  Fact(Depth + 1, 'found', Info.Found);
  if Length(UTF8Encode(Info.Expected)) <= 100 then
    Fact(Depth + 1, 'expected', Info.Expected);
  Fact(Depth + 1, 'hint', Info.Hint);
end;

{ ---- read ---- }

procedure Problem(Depth: Integer; const Found: IIntaktProblem);
begin
  Heading(Depth, 'problem', Found.Code);
  Choice(Depth + 1, 'severity', Found.Severity);
  Fact(Depth + 1, 'message', Found.Message);
  Position(Depth + 1, Found.Position);
  Fact(Depth + 1, 'path', Found.Path);
  Fact(Depth + 1, 'rule', Found.Rule);
  Fact(Depth + 1, 'found_value', Found.FoundValue);
  Fact(Depth + 1, 'expected', Found.Expected);
  Fact(Depth + 1, 'hint', Found.Hint);
end;

procedure Address(Depth: Integer; const Found: IIntaktAddress);
begin
  if Found = nil then
    Exit;
  Line(Depth, 'address');
  Choice(Depth + 1, 'kind', Found.Kind);
  Fact(Depth + 1, 'street', Found.Street);
  Fact(Depth + 1, 'house_number', Found.HouseNumber);
  Fact(Depth + 1, 'line2', Found.Line2);
  Fact(Depth + 1, 'postal_code', Found.PostalCode);
  Fact(Depth + 1, 'city', Found.City);
  Fact(Depth + 1, 'state', Found.State);
  Fact(Depth + 1, 'country', Found.Country);
end;

procedure Party(Depth: Integer; const Found: IIntaktParty);
var
  One: IIntaktIdentifier;
begin
  Heading(Depth, 'party', Found.Role);
  Fact(Depth + 1, 'source_id', Found.SourceId);
  Fact(Depth + 1, 'customer_number', Found.CustomerNumber);
  Fact(Depth + 1, 'salutation', Found.Salutation);
  Fact(Depth + 1, 'title', Found.Title);
  Fact(Depth + 1, 'given_name', Found.GivenName);
  Fact(Depth + 1, 'family_name', Found.FamilyName);
  Fact(Depth + 1, 'birth_name', Found.BirthName);
  Fact(Depth + 1, 'company', Found.Company);
  Fact(Depth + 1, 'department', Found.Department);
  Fact(Depth + 1, 'birth_date', Found.BirthDate);
  Choice(Depth + 1, 'gender', Found.Gender);
  Address(Depth + 1, Found.Address);
  Fact(Depth + 1, 'email', Found.Email);
  Fact(Depth + 1, 'phone', Found.Phone);
  Fact(Depth + 1, 'mobile', Found.Mobile);
  Fact(Depth + 1, 'vat_id', Found.VatId);
  Fact(Depth + 1, 'insurance_number', Found.InsuranceNumber);
  Fact(Depth + 1, 'official_id', Found.OfficialId);
  for One in Found.Identifiers do
  begin
    Line(Depth + 1, 'identifier');
    Fact(Depth + 2, 'scheme', One.Scheme);
    Fact(Depth + 2, 'value', One.Value);
  end;
end;

procedure OrderLine(Depth: Integer; const Found: IIntaktOrderLine);
var
  One: IIntaktAttribute;
  Remark: UnicodeString;
  Mantissa: Int64;
  Scale: Integer;
begin
  Heading(Depth, 'line', Found.Id);
  Choice(Depth + 1, 'kind', Found.Kind);
  Fact(Depth + 1, 'article', Found.Article);
  Fact(Depth + 1, 'gtin', Found.Gtin);
  Fact(Depth + 1, 'pzn', Found.Pzn);
  Fact(Depth + 1, 'aid_number', Found.AidNumber);
  Fact(Depth + 1, 'name', Found.Name);
  Fact(Depth + 1, 'quantity', Found.Quantity);
  if Found.Quantity.TryParts(Mantissa, Scale) then
    Line(Depth + 1, UnicodeString(Format('quantity_parts: %d %d', [Mantissa, Scale])));
  Fact(Depth + 1, 'unit', Found.UnitCode);
  Fact(Depth + 1, 'price', Found.Price);
  Fact(Depth + 1, 'price_quantity', Found.PriceQuantity);
  Choice(Depth + 1, 'prices', Found.Prices);
  Fact(Depth + 1, 'total', Found.Total);
  Fact(Depth + 1, 'discount', Found.Discount);
  Fact(Depth + 1, 'discount_percent', Found.DiscountPercent);
  Fact(Depth + 1, 'tax_rate', Found.TaxRate);
  Fact(Depth + 1, 'tax', Found.Tax);
  Choice(Depth + 1, 'side', Found.Side);
  Fact(Depth + 1, 'prescription', Found.Prescription);
  for One in Found.Attributes do
  begin
    Line(Depth + 1, 'attribute');
    Fact(Depth + 2, 'name', One.Name);
    Fact(Depth + 2, 'value', One.Value);
  end;
  for Remark in Found.Remarks do
    Fact(Depth + 1, 'remark', Remark);
end;

procedure Money(Depth: Integer; const Order: IIntaktOrder);
var
  Charge: IIntaktCharge;
  Payment: IIntaktPayment;
  Attachment: IIntaktAttachment;
  Totals: IIntaktTotals;
begin
  for Charge in Order.Charges do
  begin
    Line(Depth, 'charge');
    Choice(Depth + 1, 'kind', Charge.Kind);
    Fact(Depth + 1, 'label', Charge.Caption);
    Fact(Depth + 1, 'amount', Charge.Amount);
    Fact(Depth + 1, 'net', Charge.Net);
    Fact(Depth + 1, 'gross', Charge.Gross);
    Fact(Depth + 1, 'tax_rate', Charge.TaxRate);
  end;
  for Payment in Order.Payments do
  begin
    Line(Depth, 'payment');
    Fact(Depth + 1, 'method', Payment.Method);
    Fact(Depth + 1, 'amount', Payment.Amount);
    Answer(Depth + 1, 'paid', Payment.Paid);
    Fact(Depth + 1, 'date', Payment.Date);
    Fact(Depth + 1, 'reference', Payment.Reference);
  end;
  for Attachment in Order.Attachments do
  begin
    Line(Depth, 'attachment');
    Fact(Depth + 1, 'name', Attachment.Name);
    Fact(Depth + 1, 'media_type', Attachment.MediaType);
    if Length(Attachment.Content) > 0 then
      Number(Depth + 1, 'size', Length(Attachment.Content));
  end;
  Totals := Order.Totals;
  if Totals = nil then
    Exit;
  Line(Depth, 'totals');
  Fact(Depth + 1, 'lines', Totals.Lines);
  Fact(Depth + 1, 'net', Totals.Net);
  Fact(Depth + 1, 'tax', Totals.Tax);
  Fact(Depth + 1, 'gross', Totals.Gross);
  Fact(Depth + 1, 'amount', Totals.Amount);
  Fact(Depth + 1, 'line_count', Totals.LineCount);
end;

procedure PutOrder(const Order: IIntaktOrder; Faulty: Boolean);
var
  OneParty: IIntaktParty;
  OneLine: IIntaktOrderLine;
  OneProblem: IIntaktProblem;
  Remark: UnicodeString;
  Parts: intakt_date;
begin
  Heading(0, 'order', Order.Number);
  Number(1, 'faulty', Ord(Faulty));
  Fact(1, 'type', Order.OrderType);
  Fact(1, 'date', Order.Date);
  if not Order.Date.IsNull then
  begin
    Order.Date.Parts(Parts);
    Line(1, UnicodeString(Format('date_parts: %d %d %d %d %d %d', [Parts.year, Parts.month, Parts.day, Parts.seconds,
      Parts.offset_minutes, Parts.has_offset])));
  end;
  Fact(1, 'delivery_date', Order.DeliveryDate);
  Fact(1, 'currency', Order.Currency);
  Choice(1, 'prices', Order.Prices);
  Fact(1, 'reference', Order.Reference);
  Fact(1, 'language', Order.Language);
  Fact(1, 'shipping_method', Order.ShippingMethod);
  Answer(1, 'guest', Order.Guest);
  Position(1, Order.Position);
  for OneParty in Order.Parties do
    Party(1, OneParty);
  for OneLine in Order.Lines do
    OrderLine(1, OneLine);
  Money(1, Order);
  for Remark in Order.Remarks do
    Fact(1, 'remark', Remark);
  for OneProblem in Order.Problems do
    Problem(1, OneProblem);
end;

procedure ReadOrders(const Reader: IIntaktReader);
var
  Order: IIntaktOrder;
  More: Boolean;
  Warning: IIntaktProblem;
begin
  Fact(0, 'profile', Reader.Profile);
  Fact(0, 'encoding', Reader.Encoding);
  More := True;
  while More do
    try
      for Order in Reader do
        PutOrder(Order, Reader.Faulty);
      More := False;
    except
      // The next loop goes on behind the record, or ends at once where the input is at its end.
      on Raised: EIntakt do
        Error(0, Raised.Info);
    end;
  for Warning in Reader.Warnings do
    Problem(0, Warning);
  Number(0, 'orders', Reader.OrderCount);
  Number(0, 'filtered', Reader.FilteredCount);
  Number(0, 'unreadable', Reader.UnreadableCount);
end;

procedure ReadFile(const Profile, Name: UnicodeString);
var
  Options: TIntaktReaderOptions;
  Reader: IIntaktReader;
begin
  Fact(0, 'file', Name);
  Options := IntaktReaderOptions;
  Options.Profile := Profile;
  try
    Reader := IntaktOpenFile(Name, IntaktNewProfiles, Options);
  except
    on Raised: EIntakt do
    begin
      Error(0, Raised.Info);
      Exit;
    end;
  end;
  ReadOrders(Reader);
end;

{ ---- Lists: the first line has the names of the columns; no quotes, no commas inside ---- }

type
  TRow = record
    Id, Number, Gtin, Pzn, Json: UnicodeString;
    Keys: TIntaktKeys;
  end;
  TRows = array of TRow;

function Cells(const Text: UnicodeString; Separator: WideChar): TIntaktTexts;
var
  Index, Start, Count: Integer;
begin
  Result := nil;
  Start := 1;
  Count := 0;
  for Index := 1 to Length(Text) + 1 do
    if (Index > Length(Text)) or (Text[Index] = Separator) then
    begin
      SetLength(Result, Count + 1);
      Result[Count] := Copy(Text, Start, Index - Start);
      Inc(Count);
      Start := Index + 1;
    end;
end;

function ReadList(const Name: string): TRows;
var
  Lines, Names, Row: TIntaktTexts;
  Index, Column: Integer;
  Fields: IIntaktFields;
begin
  Result := nil;
  Lines := Cells(IntaktTextOf(IntaktReadFile(Name)), #10);
  Names := Cells(Lines[0], ',');
  for Index := 1 to High(Lines) do
  begin
    if Lines[Index] = '' then
      Continue;
    SetLength(Result, Index);
    Row := Cells(Lines[Index], ',');
    Fields := IntaktFields;
    for Column := 0 to High(Row) do
    begin
      if Names[Column] <> 'id' then
        Fields.Put(Names[Column], Row[Column])
      else
        Result[Index - 1].Id := Row[Column];
      if Names[Column] = 'number' then
        Result[Index - 1].Number := Row[Column];
      if Names[Column] = 'gtin' then
        Result[Index - 1].Gtin := Row[Column];
      if Names[Column] = 'pzn' then
        Result[Index - 1].Pzn := Row[Column];
    end;
    Result[Index - 1].Json := Fields.Json;
  end;
end;

{ ---- What speaks for and against ---- }

procedure Evidence(Depth: Integer; const Step: IIntaktEvidence);
begin
  Heading(Depth, 'evidence', Step.Field);
  Number(Depth + 1, 'level', Step.Level);
  Number(Depth + 1, 'weight', Step.Weight);
  Number(Depth + 1, 'running_sum', Step.RunningSum);
  Fact(Depth + 1, 'ours', Step.Ours);
  Fact(Depth + 1, 'theirs', Step.Theirs);
  Fact(Depth + 1, 'ours_value', Step.OursValue);
  Fact(Depth + 1, 'theirs_value', Step.TheirsValue);
end;

procedure Candidate(Depth: Integer; const Found: IIntaktCandidate);
var
  Proof: TIntaktProof;
  Against: TIntaktContradiction;
  Step: IIntaktEvidence;
begin
  Heading(Depth, 'candidate', Found.Party);
  if Found.HasVersion then
    Number(Depth + 1, 'version', Found.Version);
  Number(Depth + 1, 'score', Found.Score);
  Fact(Depth + 1, 'match_key', Found.MatchKey);
  for Proof in Found.Proofs do
    Number(Depth + 1, 'proof', Proof);
  for Against in Found.Contradictions do
    Number(Depth + 1, 'contradiction', Against);
  for Step in Found.Evidence do
    Evidence(Depth + 1, Step);
end;

{ ---- duplicates ---- }

type
  TPairs = class
    Count: Integer;
    procedure Put(const Pair: IIntaktPair; var Stop: Boolean);
  end;

procedure TPairs.Put(const Pair: IIntaktPair; var Stop: Boolean);
var
  Step: IIntaktEvidence;
begin
  Inc(Count);
  Line(0, 'pair');
  Fact(1, 'first', Pair.First);
  Fact(1, 'second', Pair.Second);
  Number(1, 'outcome', Pair.Outcome);
  Number(1, 'kind', Pair.Kind);
  Number(1, 'score', Pair.Score);
  Fact(1, 'match_key', Pair.MatchKey);
  for Step in Pair.Evidence do
    Evidence(1, Step);
end;

procedure Match(const Id: UnicodeString; const Found: IIntaktVerdict);
var
  One: IIntaktCandidate;
begin
  Heading(0, 'row', Id);
  Number(1, 'outcome', Found.Outcome);
  Number(1, 'kind', Found.Kind);
  Fact(1, 'party', Found.Party);
  if Found.Relation <> nil then
  begin
    Line(1, 'relation');
    Number(2, 'kind', Found.Relation.Kind);
    Fact(2, 'party', Found.Relation.Party);
  end;
  Fact(1, 'sentence_english', Found.SentenceEnglish);
  Fact(1, 'sentence_german', Found.SentenceGerman);
  for One in Found.Candidates do
    Candidate(1, One);
end;

procedure FindDuplicates(const Name: string);
var
  Rows: TRows;
  Index: Integer;
  Matcher, Second: IIntaktMatcher;
  Pairs: TPairs;
begin
  Rows := ReadList(Name);
  Matcher := IntaktNewMatcher;
  for Index := 0 to High(Rows) do
  begin
    Heading(0, 'insert', Rows[Index].Id);
    try
      Matcher.Upsert(Rows[Index].Id, 1, Rows[Index].Json);
    except
      on Raised: EIntakt do
        Error(0, Raised.Info);
    end;
  end;
  Number(0, 'count', Matcher.Count);
  for Index := 0 to High(Rows) do
    if (Rows[Index].Id <> '') and Matcher.Remove(Rows[Index].Id) then
    begin
      Match(Rows[Index].Id, Matcher.Query(Rows[Index].Json).Verdict);
      Matcher.Upsert(Rows[Index].Id, 2, Rows[Index].Json);
    end;
  Second := IntaktNewMatcher;
  Second.Load(Matcher.Save);
  Pairs := TPairs.Create;
  try
    Second.Dedupe(INTAKT_ANY_SCORE, Pairs.Put);
    Number(0, 'pairs', Pairs.Count);
  finally
    Pairs.Free;
  end;
end;

{ ---- The host: everything in plain lists ---- }

type
  TOrderRow = record
    Key: TIntaktOrderKey;
    State, Kept: UnicodeString;
  end;
  TReferenceRow = record
    Tenant, Source, SourceId, Party: UnicodeString;
  end;

  THost = class(TInterfacedObject, IIntaktAddressBook, IIntaktArticles, IIntaktLedger)
  public
    Parties, Stock: TRows;
    Orders: array of TOrderRow;
    References: array of TReferenceRow;
    function KeyScheme: Cardinal;
    function Snapshot: UInt64;
    function Count: UInt64;
    function CountByKey(Key: UInt64): UInt64;
    procedure PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
    procedure PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
    function ArticlesSnapshot: UInt64;
    function IIntaktArticles.Snapshot = ArticlesSnapshot;
    procedure Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
    function FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
    procedure KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
    procedure OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
    function FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
    procedure KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
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

function SameOrder(const A, B: TIntaktOrderKey): Boolean;
begin
  Result := (A.Tenant = B.Tenant) and (A.Source = B.Source) and (A.Kind = B.Kind) and (A.Number = B.Number);
end;

function THost.KeyScheme: Cardinal;
begin
  Result := IntaktKeyScheme;
end;

function THost.Snapshot: UInt64;
begin
  Result := Length(Parties);
end;

function THost.Count: UInt64;
begin
  Result := Length(Parties);
end;

function THost.CountByKey(Key: UInt64): UInt64;
var
  Row: TRow;
begin
  Result := 0;
  for Row in Parties do
    if HasKey(Row.Keys, Key) then
      Inc(Result);
end;

procedure THost.PartiesByKey(Key: UInt64; const Sink: IIntaktPartySink);
var
  Row: TRow;
begin
  for Row in Parties do
    if HasKey(Row.Keys, Key) then
      Sink.Add(Row.Id, 1, Row.Json);
end;

procedure THost.PartyById(const Id: UnicodeString; const Sink: IIntaktPartySink);
var
  Row: TRow;
begin
  for Row in Parties do
    if Row.Id = Id then
      Sink.Add(Row.Id, 1, Row.Json);
end;

function THost.ArticlesSnapshot: UInt64;
begin
  Result := Length(Stock);
end;

procedure THost.Find(Kind: TIntaktArticleKey; const Number: UnicodeString; const Sink: IIntaktArticleSink);
var
  Row: TRow;
begin
  for Row in Stock do
    if ((Kind = IntaktArticleKeyNumber) and (Row.Number = Number)) or ((Kind = IntaktArticleKeyGtin) and (Row.Gtin = Number)) or
      ((Kind = IntaktArticleKeyPzn) and (Row.Pzn = Number)) then
      Sink.Add(Row.Number, 1, Row.Json);
end;

function THost.FindOrder(const Order: TIntaktOrderKey; out Kept: UnicodeString): Boolean;
var
  Row: TOrderRow;
begin
  Result := False;
  for Row in Orders do
    if SameOrder(Row.Key, Order) then
    begin
      Kept := Row.Kept;
      Result := True;
    end;
end;

procedure THost.KeepOrder(const Order: TIntaktOrderKey; const State, Kept: UnicodeString);
var
  Index: Integer;
begin
  Index := 0;
  while (Index < Length(Orders)) and not SameOrder(Orders[Index].Key, Order) do
    Inc(Index);
  if Index = Length(Orders) then
    SetLength(Orders, Index + 1);
  Orders[Index].Key := Order;
  Orders[Index].State := State;
  Orders[Index].Kept := Kept;
end;

procedure THost.OrdersIn(const State: UnicodeString; const Sink: IIntaktOrderSink);
var
  Row: TOrderRow;
begin
  for Row in Orders do
    if Row.State = State then
      Sink.Add(Row.Key);
end;

function THost.FindReference(const Tenant, Source, SourceId: UnicodeString; out Party: UnicodeString): Boolean;
var
  Row: TReferenceRow;
begin
  Result := False;
  for Row in References do
    if (Row.Tenant = Tenant) and (Row.Source = Source) and (Row.SourceId = SourceId) and (Row.Party <> '') then
    begin
      Party := Row.Party;
      Result := True;
    end;
end;

procedure THost.KeepReference(const Tenant, Source, SourceId, Party: UnicodeString);
var
  Index: Integer;
begin
  Index := 0;
  while (Index < Length(References)) and not ((References[Index].Tenant = Tenant) and (References[Index].Source = Source) and
    (References[Index].SourceId = SourceId)) do
    Inc(Index);
  if Index = Length(References) then
    SetLength(References, Index + 1);
  References[Index].Tenant := Tenant;
  References[Index].Source := Source;
  References[Index].SourceId := SourceId;
  References[Index].Party := Party;
end;

function OpenHost(Host: THost): IIntaktImporter;
var
  Index: Integer;
begin
  Result := IntaktNewImporter(IntaktTextOf(IntaktReadFile(ParamStr(2))));
  Host.Parties := ReadList(ParamStr(3));
  Host.Stock := ReadList(ParamStr(4));
  for Index := 0 to High(Host.Parties) do
    Host.Parties[Index].Keys := Result.PartyKeys(Host.Parties[Index].Json);
  Result.SetAddressBook(Host);
  Result.SetArticles(Host);
  Result.SetLedger(Host);
end;

function ImportFile(const Importer: IIntaktImporter; const Name: string): IIntaktResult;
begin
  Result := nil;
  Fact(0, 'file', UnicodeString(Name));
  try
    Result := Importer.ImportFile(Source, Name);
  except
    on Raised: EIntakt do
      Error(0, Raised.Info);
  end;
  if (Result <> nil) and Result.HasFault then
    Error(0, Result.Fault);
end;

{ ---- import ---- }

procedure Verdict(Depth: Integer; const Found: IIntaktVerdict);
var
  Candidate: IIntaktCandidate;
begin
  if Found = nil then
    Exit;
  Line(Depth, 'verdict');
  Number(Depth + 1, 'outcome', Found.Outcome);
  Number(Depth + 1, 'kind', Found.Kind);
  Fact(Depth + 1, 'party', Found.Party);
  if Found.Outcome = IntaktVerdictOutcomeUnclear then
    for Candidate in Found.Candidates do
    begin
      Heading(Depth + 1, 'candidate', Candidate.Party);
      Number(Depth + 2, 'score', Candidate.Score);
    end;
end;

function CodeOf(const Reason: IIntaktReason): UnicodeString;
begin
  Result := '';
  if Reason <> nil then
    Result := Reason.Code;
end;

procedure Action(Depth: Integer; const Found: IIntaktAction);
var
  Text: UnicodeString;
  Change: IIntaktFieldChange;
begin
  Heading(Depth, 'action', Found.Id);
  Number(Depth + 1, 'kind', Found.Kind);
  for Text in Found.DependsOn do
    Fact(Depth + 1, 'depends_on', Text);
  Fact(Depth + 1, 'code', CodeOf(Found.Reason));
  Fact(Depth + 1, 'party', Found.Party);
  Fact(Depth + 1, 'party_action', Found.PartyAction);
  if Found.HasVersion then
    Number(Depth + 1, 'version', Found.Version);
  if Found.NewParty <> nil then
  begin
    Fact(Depth + 1, 'given_name', Found.NewParty.GivenName);
    Fact(Depth + 1, 'family_name', Found.NewParty.FamilyName);
    Fact(Depth + 1, 'company', Found.NewParty.Company);
  end;
  for Change in Found.Fields do
  begin
    Heading(Depth + 1, 'field', Change.Field);
    Fact(Depth + 2, 'old', Change.Old);
    Fact(Depth + 2, 'new', Change.New);
  end;
  Fact(Depth + 1, 'contact', Found.Contact);
  Fact(Depth + 1, 'article', Found.Article);
  if Found.NewArticle <> nil then
  begin
    Fact(Depth + 1, 'number', Found.NewArticle.Number);
    Fact(Depth + 1, 'name', Found.NewArticle.Name);
    Fact(Depth + 1, 'price', Found.NewArticle.Price);
  end;
  Fact(Depth + 1, 'placeholder', Found.Placeholder);
  if Found.Document <> nil then
  begin
    Choice(Depth + 1, 'document_kind', Found.Document.Kind);
    Fact(Depth + 1, 'order_number', Found.Document.OrderNumber);
    Number(Depth + 1, 'lines', Found.Document.LineCount);
  end;
  Fact(Depth + 1, 'document_action', Found.DocumentAction);
  Fact(Depth + 1, 'source_id', Found.SourceId);
end;

procedure PutPlan(const Plan: IIntaktPlan);
var
  Reason: IIntaktReason;
  One: IIntaktPartyPlan;
  Role: TIntaktRole;
  OneAction: IIntaktAction;
  Right: TIntaktRight;
begin
  Heading(0, 'plan', Plan.Order.Number);
  Number(1, 'status', Plan.Status);
  for Reason in Plan.Reasons do
    Fact(1, 'reason', Reason.Code);
  for One in Plan.Parties do
  begin
    Line(1, 'party');
    for Role in One.Roles do
      Number(2, 'role', Role);
    Number(2, 'decision', One.Decision);
    Fact(2, 'code', CodeOf(One.Reason));
    Verdict(2, One.Verdict);
  end;
  for OneAction in Plan.Actions do
    Action(1, OneAction);
  for Right in Plan.Rights do
    Number(1, 'right', Right);
  if Plan.Amounts <> nil then
  begin
    Line(1, 'amounts');
    Fact(2, 'currency', Plan.Amounts.Currency);
    Fact(2, 'net', Plan.Amounts.Net);
    Fact(2, 'tax', Plan.Amounts.Tax);
    Fact(2, 'gross', Plan.Amounts.Gross);
  end;
  Number(1, 'questions', Plan.QuestionCount);
end;

procedure PutAccount(const Account: IIntaktAccount);
begin
  Line(0, 'account');
  Fact(1, 'tenant', Account.Tenant);
  Fact(1, 'source', Account.Source);
  Number(1, 'read', Account.ReadCount);
  Number(1, 'planned', Account.Planned);
  Number(1, 'skipped', Account.Skipped);
  Number(1, 'waiting', Account.Waiting);
  Number(1, 'held', Account.Held);
  Number(1, 'filtered', Account.Filtered);
  Number(1, 'unreadable', Account.Unreadable);
end;

procedure CarryOut(const Importer: IIntaktImporter; const Plan: IIntaktPlan; var Made: Integer);
var
  One: IIntaktAction;
  Order: TIntaktOrderKey;
begin
  Order := IntaktOrderKey('', Source, '', Plan.Order.Number);
  try
    Importer.BeginOrder(Order);
  except
    on Raised: EIntakt do
    begin
      Error(0, Raised.Info);
      Exit;
    end;
  end;
  for One in Plan.Actions do
  begin
    if (One.Kind = IntaktActionKindLinkParty) or (One.Kind = IntaktActionKindCheckArticle) or
      (One.Kind = IntaktActionKindUsePlaceholder) then
      Continue;
    Inc(Made);
    Fact(1, 'done', One.Id);
    try
      Importer.Report(Order, One.Id, IntaktOutcomeDone, UnicodeString(Format('made-%d', [Made])));
    except
      on Raised: EIntakt do
        Error(1, Raised.Info);
    end;
  end;
end;

procedure ImportOrders;
var
  Host: THost;
  Kept: IInterface;
  Importer: IIntaktImporter;
  Found: IIntaktResult;
  Plan: IIntaktPlan;
  Again, Index, Made: Integer;
  Order: TOrderRow;
  Reference: TReferenceRow;
begin
  Host := THost.Create;
  Kept := Host as IIntaktLedger;
  Importer := OpenHost(Host);
  Made := 0;
  for Again := 1 to 2 do
    for Index := 5 to ParamCount do
    begin
      Found := ImportFile(Importer, ParamStr(Index));
      if Found = nil then
        Continue;
      for Plan in Found do
      begin
        PutPlan(Plan);
        if Plan.Status = IntaktPlanStatusPlanned then
          CarryOut(Importer, Plan, Made);
      end;
      PutAccount(Found.Account);
    end;
  for Order in Host.Orders do
    Line(0, 'ledger ' + Order.Key.Tenant + '/' + Order.Key.Source + '/' + Order.Key.Kind + '/' + Order.Key.Number + ': ' +
      Order.State);
  for Reference in Host.References do
    Line(0, 'reference ' + Reference.Tenant + '/' + Reference.Source + '/' + Reference.SourceId + ': ' + Reference.Party);
end;

{ ---- review ---- }

procedure Question(const Found: IIntaktQuestion);
var
  Role: TIntaktRole;
  One: IIntaktCandidate;
  Article: UnicodeString;
  May: TIntaktAnswer;
begin
  Heading(1, 'question', Found.Id);
  Number(2, 'asks', Found.Question);
  Fact(2, 'code', CodeOf(Found.Reason));
  if Found.Order <> nil then
  begin
    Fact(2, 'tenant', Found.Order.Tenant);
    Fact(2, 'source', Found.Order.Source);
    Choice(2, 'kind', Found.Order.Kind);
    Fact(2, 'number', Found.Order.Number);
  end;
  Fact(2, 'owner', Found.Owner);
  for Role in Found.Roles do
    Number(2, 'role', Role);
  if Found.Verdict <> nil then
  begin
    Number(2, 'outcome', Found.Verdict.Outcome);
    Number(2, 'verdict', Found.Verdict.Kind);
    Fact(2, 'sentence_english', Found.Verdict.SentenceEnglish);
    Fact(2, 'sentence_german', Found.Verdict.SentenceGerman);
    for One in Found.Verdict.Candidates do
      Candidate(2, One);
  end;
  for Article in Found.Articles do
    Fact(2, 'article', Article);
  for May in Found.Answers do
    Number(2, 'may', May);
end;

procedure ReviewOrders;
var
  Host: THost;
  Kept: IInterface;
  Importer: IIntaktImporter;
  Found: IIntaktResult;
  Plan: IIntaktPlan;
  One: IIntaktQuestion;
  Index: Integer;
begin
  Host := THost.Create;
  Kept := Host as IIntaktLedger;
  Importer := OpenHost(Host);
  for Index := 5 to ParamCount do
  begin
    Found := ImportFile(Importer, ParamStr(Index));
    if Found <> nil then
      for Plan in Found do
      begin
        Heading(0, 'plan', Plan.Order.Number);
        Number(1, 'status', Plan.Status);
        for One in Plan.Questions do
          Question(One);
      end;
  end;
end;

{ ---- wrong ---- }

function Bytes(const Text: RawByteString): TBytes;
begin
  Result := nil;
  SetLength(Result, Length(Text));
  if Text <> '' then
    Move(Text[1], Result[0], Length(Text));
end;

const
  WrongCalls: array[0..17] of UnicodeString = ('settings', 'empty input', 'no xml', 'unknown profile', 'missing file',
    'profile text', 'profile', 'decimal', 'date', 'empty source', 'empty id', 'party', 'field', 'list', 'order', 'outcome',
    'saved ledger', 'saved matcher');
  Person = '{"given_name":"Andrea","family_name":"Amsel"}';

procedure WrongCall(Which: Integer; const Profiles: IIntaktProfiles; const Importer: IIntaktImporter;
  const Matcher: IIntaktMatcher);
var
  Options: TIntaktReaderOptions;
  Mantissa: Int64;
  Scale: Integer;
  Date: intakt_date;
begin
  Options := IntaktReaderOptions;
  case Which of
    0: IntaktNewImporter('tenant = ''a'''#10'[matching]'#10'identity = ''nobody'''#10);
    1: IntaktOpenBytes('empty.xml', nil, Profiles, Options);
    2: IntaktOpenBytes('text.xml', Bytes('no orders here'), Profiles, Options);
    3:
      begin
        Options.Profile := 'no-such-profile';
        IntaktOpenBytes('a.xml', Bytes('<a/>'), Profiles, Options);
      end;
    4: IntaktOpenFile('no-such-file.xml', Profiles, Options);
    5: Profiles.Text('no-such-profile');
    6: Profiles.Add('broken', 'id = ');
    7: IntaktDecimal('1,5').Parts(Mantissa, Scale);
    8: IntaktDate('2026-02-30').Parts(Date);
    9: Importer.ImportBytes('', 'a.xml', Bytes('<a/>'), IntaktImportOptions);
    10: Matcher.Upsert('', 1, Person);
    11: Matcher.Upsert('1', 1, '{"given_name":');
    12: Importer.PartyKeys('{"shoe_size":"43"}');
    13: Importer.SetCustomersCsv('customers', Bytes('given_name,family_name'#10'Andrea,Amsel'#10));
    14: Importer.BeginOrder(IntaktOrderKey('', Source, '', '4711'));
    15: Importer.Report(IntaktOrderKey('', Source, '', '4711'), 'party-1', 99, '');
    16: Importer.LoadLedger(Bytes('rubbish'));
    17: Matcher.Load(Bytes('rubbish'));
  end;
end;

procedure CallWrongly;
var
  Which: Integer;
  Profiles: IIntaktProfiles;
  Importer: IIntaktImporter;
  Matcher: IIntaktMatcher;
begin
  Profiles := IntaktNewProfiles;
  Importer := IntaktNewImporter;
  Matcher := IntaktNewMatcher;
  for Which := Low(WrongCalls) to High(WrongCalls) do
  begin
    Heading(0, 'call', WrongCalls[Which]);
    try
      WrongCall(Which, Profiles, Importer, Matcher);
      Line(1, 'no error: 0');
    except
      on Raised: EIntakt do
        Error(1, Raised.Info);
    end;
  end;
end;

procedure Run;
var
  Index: Integer;
begin
  if (ParamStr(1) = 'read') and (ParamCount > 3) and (ParamStr(2) = '--profile') then
    for Index := 4 to ParamCount do
      ReadFile(UnicodeString(ParamStr(3)), UnicodeString(ParamStr(Index)))
  else if (ParamStr(1) = 'read') and (ParamCount > 1) then
    for Index := 2 to ParamCount do
      ReadFile('', UnicodeString(ParamStr(Index)))
  else if (ParamStr(1) = 'duplicates') and (ParamCount = 2) then
    FindDuplicates(ParamStr(2))
  else if (ParamStr(1) = 'import') and (ParamCount > 4) then
    ImportOrders
  else if (ParamStr(1) = 'review') and (ParamCount > 4) then
    ReviewOrders
  else if (ParamStr(1) = 'wrong') and (ParamCount = 1) then
    CallWrongly
  else
    raise EArgumentException.Create('conformance read|duplicates|import|review|wrong ARGUMENTS');
end;

begin
  Output := THandleStream.Create({$IFDEF MSWINDOWS}GetStdHandle(STD_OUTPUT_HANDLE){$ELSE}StdOutputHandle{$ENDIF});
  try
    try
      Run;
    except
      on Raised: Exception do
      begin
        WriteLn(ErrOutput, 'conformance: ', Raised.Message);
        ExitCode := 2;
      end;
    end;
  finally
    Output.Free;
  end;
end.
