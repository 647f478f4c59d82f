/// <summary>As much JSON as a host needs that has no library for it: objects of texts to give to Intakt, and a reader for
/// its answers.</summary>
unit Intakt.Json;

{$I Intakt.inc}

interface

uses
  SysUtils;

type
  /// <summary>What a value of JSON is.</summary>
  TIntaktJsonKind = (ijNull, ijFalse, ijTrue, ijNumber, ijText, ijArray, ijObject);

  /// <summary>A value of JSON. Only reads; never nil where it comes from another value.</summary>
  IIntaktJson = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1D01}']
    function GetKind: TIntaktJsonKind;
    function GetText: UnicodeString;
    function GetCount: Integer;
    function GetName(Index: Integer): UnicodeString;
    function GetItem(Index: Integer): IIntaktJson;
    function GetValue(const Name: UnicodeString): IIntaktJson;
    /// <summary>What it is.</summary>
    property Kind: TIntaktJsonKind read GetKind;
    /// <summary>The text; for a number its digits as they stand; else empty.</summary>
    property Text: UnicodeString read GetText;
    /// <summary>The number; 0 where it is none, or none that fits.</summary>
    function AsInt64: Int64;
    /// <summary>How many items an array or members an object has.</summary>
    property Count: Integer read GetCount;
    /// <summary>The name of a member of an object, from 0.</summary>
    property Names[Index: Integer]: UnicodeString read GetName;
    /// <summary>An item of an array or the value of a member, from 0; a null outside of it.</summary>
    property Items[Index: Integer]: IIntaktJson read GetItem;
    /// <summary>The member of this name; a null where there is none.</summary>
    property Values[const Name: UnicodeString]: IIntaktJson read GetValue; default;
  end;

  /// <summary>An object of texts in the making: a party, contact or article for the library.</summary>
  IIntaktFields = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1D02}']
    /// <summary>Adds a field. An empty text is no field.</summary>
    /// <returns>Itself, so that calls can be chained.</returns>
    function Put(const Name, Value: UnicodeString): IIntaktFields;
    /// <summary>The object as JSON.</summary>
    function Json: UnicodeString;
  end;

  /// <summary>A text is no JSON.</summary>
  EIntaktJson = class(Exception);

/// <summary>Reads JSON.</summary>
/// <exception cref="EIntaktJson">It is none, or deeper than 200 levels.</exception>
function IntaktParseJson(const Text: UnicodeString): IIntaktJson;
/// <summary>Begins an object of texts.</summary>
function IntaktFields: IIntaktFields;
/// <summary>A text as JSON, with its quotation marks.</summary>
function IntaktQuote(const Text: UnicodeString): UnicodeString;

implementation

const
  MostLevels = 200;

type
  TValue = class(TInterfacedObject, IIntaktJson)
  private
    FKind: TIntaktJsonKind;
    FText: UnicodeString;
    FCount: Integer;
    FNames: array of UnicodeString;
    FItems: array of IIntaktJson;
    procedure Add(const Name: UnicodeString; const Item: IIntaktJson);
  public
    constructor Create(Kind: TIntaktJsonKind; const Text: UnicodeString = '');
    function GetKind: TIntaktJsonKind;
    function GetText: UnicodeString;
    function GetCount: Integer;
    function GetName(Index: Integer): UnicodeString;
    function GetItem(Index: Integer): IIntaktJson;
    function GetValue(const Name: UnicodeString): IIntaktJson;
    function AsInt64: Int64;
  end;

  TReader = record
    Source: UnicodeString;
    Place, Level: Integer;
    function Letter: WideChar;
    procedure Blanks;
    procedure Fail;
    procedure Expect(const Word: UnicodeString);
    function Text: UnicodeString;
    function Hex: Integer;
    function Number: UnicodeString;
    function Many(Kind: TIntaktJsonKind): IIntaktJson;
    function Value: IIntaktJson;
  end;

  TFields = class(TInterfacedObject, IIntaktFields)
  private
    FJson: UnicodeString;
  public
    function Put(const Name, Value: UnicodeString): IIntaktFields;
    function Json: UnicodeString;
  end;

constructor TValue.Create(Kind: TIntaktJsonKind; const Text: UnicodeString);
begin
  inherited Create;
  FKind := Kind;
  FText := Text;
end;

procedure TValue.Add(const Name: UnicodeString; const Item: IIntaktJson);
begin
  if FCount = Length(FItems) then
  begin
    SetLength(FItems, FCount * 2 + 4);
    SetLength(FNames, Length(FItems));
  end;
  FNames[FCount] := Name;
  FItems[FCount] := Item;
  Inc(FCount);
end;

function TValue.GetKind: TIntaktJsonKind;
begin
  Result := FKind;
end;

function TValue.GetText: UnicodeString;
begin
  Result := FText;
end;

function TValue.GetCount: Integer;
begin
  Result := FCount;
end;

function TValue.GetName(Index: Integer): UnicodeString;
begin
  Result := '';
  if (Index >= 0) and (Index < FCount) then
    Result := FNames[Index];
end;

function TValue.GetItem(Index: Integer): IIntaktJson;
begin
  if (Index >= 0) and (Index < FCount) then
    Result := FItems[Index]
  else
    Result := TValue.Create(ijNull);
end;

function TValue.GetValue(const Name: UnicodeString): IIntaktJson;
var
  Index: Integer;
begin
  for Index := 0 to FCount - 1 do
    if FNames[Index] = Name then
    begin
      Result := FItems[Index];
      Exit;
    end;
  Result := TValue.Create(ijNull);
end;

function TValue.AsInt64: Int64;
begin
  Result := StrToInt64Def(string(FText), 0);
end;

function TReader.Letter: WideChar;
begin
  if Place <= Length(Source) then
    Result := Source[Place]
  else
    Result := #0;
end;

procedure TReader.Blanks;
begin
  while (Place <= Length(Source)) and ((Source[Place] = ' ') or (Source[Place] = #9) or (Source[Place] = #10) or
    (Source[Place] = #13)) do
    Inc(Place);
end;

procedure TReader.Fail;
begin
  raise EIntaktJson.CreateFmt('This is no JSON, from letter %d on.', [Place]);
end;

procedure TReader.Expect(const Word: UnicodeString);
begin
  if Copy(Source, Place, Length(Word)) <> Word then
    Fail;
  Inc(Place, Length(Word));
end;

function TReader.Hex: Integer;
var
  Digits: UnicodeString;
begin
  Digits := Copy(Source, Place, 4);
  Result := StrToIntDef('$' + string(Digits), -1);
  if (Length(Digits) < 4) or (Result < 0) then
    Fail;
  Inc(Place, 4);
end;

function TReader.Text: UnicodeString;
var
  Part: WideChar;
  Start: Integer;
begin
  Expect('"');
  Result := '';
  Start := Place;
  while Letter <> '"' do
  begin
    if Letter < ' ' then
      Fail;
    if Letter <> '\' then
    begin
      Inc(Place);
      Continue;
    end;
    Result := Result + Copy(Source, Start, Place - Start);
    Inc(Place);
    Part := Letter;
    Inc(Place);
    case Part of
      '"', '\', '/': Result := Result + Part;
      'b': Result := Result + #8;
      'f': Result := Result + #12;
      'n': Result := Result + #10;
      'r': Result := Result + #13;
      't': Result := Result + #9;
      'u': Result := Result + WideChar(Hex);
    else
      Fail;
    end;
    Start := Place;
  end;
  Result := Result + Copy(Source, Start, Place - Start);
  Inc(Place);
end;

function TReader.Number: UnicodeString;
var
  Start: Integer;
begin
  Start := Place;
  while ((Letter >= '0') and (Letter <= '9')) or (Pos(Letter, '+-.eE') > 0) do
    Inc(Place);
  Result := Copy(Source, Start, Place - Start);
  if Result = '' then
    Fail;
end;

function TReader.Many(Kind: TIntaktJsonKind): IIntaktJson;
var
  Found: TValue;
  Name: UnicodeString;
  Ending: WideChar;
begin
  Found := TValue.Create(Kind);
  Result := Found;
  Inc(Level);
  if Level > MostLevels then
    Fail;
  if Kind = ijArray then
    Ending := ']'
  else
    Ending := '}';
  Inc(Place);
  Blanks;
  if Letter <> Ending then
    repeat
      Name := '';
      if Kind = ijObject then
      begin
        Blanks;
        Name := Text;
        Blanks;
        Expect(':');
      end;
      Found.Add(Name, Value);
      Blanks;
      if Letter = Ending then
        Break;
      Expect(',');
    until False;
  Inc(Place);
  Dec(Level);
end;

function TReader.Value: IIntaktJson;
begin
  Blanks;
  case Letter of
    '{': Result := Many(ijObject);
    '[': Result := Many(ijArray);
    '"': Result := TValue.Create(ijText, Text);
    'n':
      begin
        Expect('null');
        Result := TValue.Create(ijNull);
      end;
    't':
      begin
        Expect('true');
        Result := TValue.Create(ijTrue);
      end;
    'f':
      begin
        Expect('false');
        Result := TValue.Create(ijFalse);
      end;
  else
    Result := TValue.Create(ijNumber, Number);
  end;
end;

function IntaktParseJson(const Text: UnicodeString): IIntaktJson;
var
  Reader: TReader;
begin
  Reader.Source := Text;
  Reader.Place := 1;
  Reader.Level := 0;
  Result := Reader.Value;
  Reader.Blanks;
  if Reader.Place <= Length(Text) then
    Reader.Fail;
end;

function IntaktQuote(const Text: UnicodeString): UnicodeString;
var
  Index: Integer;
begin
  Result := '"';
  for Index := 1 to Length(Text) do
    if (Text[Index] = '"') or (Text[Index] = '\') then
      Result := Result + '\' + Text[Index]
    else if Text[Index] < ' ' then
      Result := Result + '\u' + UnicodeString(IntToHex(Ord(Text[Index]), 4))
    else
      Result := Result + Text[Index];
  Result := Result + '"';
end;

function TFields.Put(const Name, Value: UnicodeString): IIntaktFields;
begin
  Result := Self;
  if Value = '' then
    Exit;
  if FJson <> '' then
    FJson := FJson + ',';
  FJson := FJson + IntaktQuote(Name) + ':' + IntaktQuote(Value);
end;

function TFields.Json: UnicodeString;
begin
  Result := '{' + FJson + '}';
end;

function IntaktFields: IIntaktFields;
begin
  Result := TFields.Create;
end;

end.
