/// <summary>Texts, decimals, dates and answers as they cross the border of the library.</summary>
/// <remarks>No floating point is involved: a decimal is its digits, and a <c>Currency</c> is made of them exactly.</remarks>
unit Intakt.Values;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw;

type
  /// <summary>Several texts.</summary>
  TIntaktTexts = array of UnicodeString;

  /// <summary>Yes, no, or nothing said.</summary>
  TIntaktAnswered = (iaNotSaid, iaNo, iaYes);

  /// <summary>A number such as <c>-12.50</c>, exactly as the sender wrote it.</summary>
  TIntaktDecimal = record
  private
    FText: UnicodeString;
  public
    /// <summary>Whether there is no number.</summary>
    function IsNull: Boolean;
    /// <summary>The digits with a point, such as <c>-12.50</c>; empty where there is none.</summary>
    property Text: UnicodeString read FText;
    /// <summary>Digits and scale: 1250 and 2 for <c>12.50</c>.</summary>
    /// <returns>False where there is no number, or its digits do not fit into 64 bits; both are 0 then.</returns>
    function TryParts(out Mantissa: Int64; out Scale: Integer): Boolean;
    /// <summary>Digits and scale, as <c>TryParts</c>.</summary>
    /// <exception cref="EIntakt">The text is no decimal, or its digits do not fit into 64 bits.</exception>
    procedure Parts(out Mantissa: Int64; out Scale: Integer);
    /// <summary>The number as <c>Currency</c>, exactly.</summary>
    /// <returns>False where there is none, where it is too large or has more than four decimals; 0 then.</returns>
    function TryCurrency(out Value: Currency): Boolean;
    /// <summary>The number as <c>Currency</c>, exactly; 0 where there is none.</summary>
    /// <exception cref="EConvertError">It is too large or has more than four decimals, so that it would change.</exception>
    function ToCurrency: Currency;
  end;

  /// <summary>A day, and the time where there is one.</summary>
  TIntaktDate = record
  private
    FText: UnicodeString;
    function TryParts(out Value: intakt_date): Boolean;
  public
    /// <summary>Year, month and so on, one by one.</summary>
    /// <exception cref="EIntakt">The text is no date.</exception>
    procedure Parts(out Value: intakt_date);
    /// <summary>Whether there is no date.</summary>
    function IsNull: Boolean;
    /// <summary>ISO 8601, such as <c>2026-11-22</c> or <c>2026-11-22T10:15:30+01:00</c>; empty where there is none.</summary>
    property Text: UnicodeString read FText;
    /// <summary>The day, without the time; 0 where there is none.</summary>
    function ToDate: TDateTime;
    /// <summary>Day and time as the sender's clock showed them; 0 where there is none.</summary>
    function ToDateTime: TDateTime;
    /// <summary>Whether a time is given.</summary>
    function HasTime: Boolean;
    /// <summary>How many minutes the sender's clock is ahead of UTC.</summary>
    /// <returns>False where that is not said; 0 then.</returns>
    function TryOffset(out Minutes: Integer): Boolean;
  end;

/// <summary>A decimal of its text.</summary>
function IntaktDecimal(const Text: UnicodeString): TIntaktDecimal;
/// <summary>A date of its text.</summary>
function IntaktDate(const Text: UnicodeString): TIntaktDate;
/// <summary>1, 0 and -1 of the library as yes, no and nothing said, for the units of Intakt.</summary>
function IntaktAnswered(Value: Integer): TIntaktAnswered;
/// <summary>A text that the library lends; empty for NULL, for the units of Intakt.</summary>
function IntaktText(Text: PAnsiChar; Length: size_t): UnicodeString;
/// <summary>A text that is given to the library, in UTF-8, for the units of Intakt.</summary>
function IntaktUtf8(const Text: UnicodeString): RawByteString;
/// <summary>Bytes that the library lends; empty for NULL, for the units of Intakt.</summary>
function IntaktBytes(Data: Pointer; Length: size_t): TBytes;
/// <summary>Where bytes begin; nil for none, for the units of Intakt.</summary>
function IntaktStart(const Bytes: TBytes): Pointer;
/// <summary>Where numbers begin; nil for none, for the units of Intakt.</summary>
function IntaktFirst(const Numbers: array of Int64): PInt64;
/// <summary>The bytes of a file.</summary>
/// <exception cref="EFOpenError">It cannot be read.</exception>
function IntaktReadFile(const FileName: string): TBytes;
/// <summary>A text in UTF-8 of its bytes, such as a saved ledger.</summary>
function IntaktTextOf(const Bytes: TBytes): UnicodeString;
/// <summary>A text as the compiler's own <c>string</c>: in Free Pascal in UTF-8, whatever the system's code page is.</summary>
function IntaktNative(const Text: UnicodeString): string;

type
  /// <summary>A node of an order or a result: the pointer, and the object that has to live as long.</summary>
  TIntaktNode = class(TInterfacedObject)
  protected
    FNode: Pointer;
    FOwner: IInterface;
  public
    constructor Create(Node: Pointer; const Owner: IInterface);
    /// <summary>Lets go of a node that is there for a callback only: it says nothing any more.</summary>
    procedure Forget;
  end;

implementation

uses
  Classes, Intakt.Errors;

function TIntaktDecimal.IsNull: Boolean;
begin
  Result := FText = '';
end;

function TIntaktDecimal.TryParts(out Mantissa: Int64; out Scale: Integer): Boolean;
var
  Utf8: RawByteString;
begin
  Mantissa := 0;
  Scale := 0;
  IntaktLoad;
  Utf8 := IntaktUtf8(FText);
  Result := intakt_decimal_parts(PAnsiChar(Utf8), Length(Utf8), @Mantissa, @Scale, nil) = INTAKT_STATUS_OK;
end;

procedure TIntaktDecimal.Parts(out Mantissa: Int64; out Scale: Integer);
var
  Utf8: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  Mantissa := 0;
  Scale := 0;
  IntaktLoad;
  Utf8 := IntaktUtf8(FText);
  Status := intakt_decimal_parts(PAnsiChar(Utf8), Length(Utf8), @Mantissa, @Scale, @Error);
  IntaktCheck('intakt_decimal_parts', Status, Error);
end;

function TIntaktDecimal.TryCurrency(out Value: Currency): Boolean;
var
  Mantissa: Int64;
  Scale: Integer;
begin
  Value := 0;
  Result := TryParts(Mantissa, Scale);
  while Result and (Scale > 4) do
  begin
    Result := Mantissa mod 10 = 0;
    Mantissa := Mantissa div 10;
    Dec(Scale);
  end;
  while Result and (Scale < 4) do
  begin
    Result := (Mantissa <= High(Int64) div 10) and (Mantissa >= Low(Int64) div 10);
    if Result then
      Mantissa := Mantissa * 10;
    Inc(Scale);
  end;
  // A Currency is a 64-bit integer in units of 1/10000; to go by arithmetic would go by floating point on some compilers.
  if Result then
    Move(Mantissa, Value, SizeOf(Value));
end;

function TIntaktDecimal.ToCurrency: Currency;
begin
  if TryCurrency(Result) or IsNull then
    Exit;
  raise EConvertError.Create('A decimal has no place in a Currency: it is too large or has more than four decimals.');
end;

function TIntaktDate.TryParts(out Value: intakt_date): Boolean;
var
  Utf8: RawByteString;
begin
  FillChar(Value, SizeOf(Value), 0);
  IntaktLoad;
  Utf8 := IntaktUtf8(FText);
  Result := intakt_date_parts(PAnsiChar(Utf8), Length(Utf8), @Value, nil) = INTAKT_STATUS_OK;
end;

procedure TIntaktDate.Parts(out Value: intakt_date);
var
  Utf8: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  FillChar(Value, SizeOf(Value), 0);
  IntaktLoad;
  Utf8 := IntaktUtf8(FText);
  Status := intakt_date_parts(PAnsiChar(Utf8), Length(Utf8), @Value, @Error);
  IntaktCheck('intakt_date_parts', Status, Error);
end;

function TIntaktDate.IsNull: Boolean;
begin
  Result := FText = '';
end;

function TIntaktDate.ToDate: TDateTime;
var
  Value: intakt_date;
begin
  Result := 0;
  if TryParts(Value) then
    Result := EncodeDate(Value.year, Value.month, Value.day);
end;

function TIntaktDate.ToDateTime: TDateTime;
var
  Value: intakt_date;
begin
  Result := ToDate;
  if TryParts(Value) and (Value.seconds >= 0) then
    Result := Result + EncodeTime(Value.seconds div 3600, Value.seconds div 60 mod 60, Value.seconds mod 60, 0);
end;

function TIntaktDate.HasTime: Boolean;
var
  Value: intakt_date;
begin
  Result := TryParts(Value) and (Value.seconds >= 0);
end;

function TIntaktDate.TryOffset(out Minutes: Integer): Boolean;
var
  Value: intakt_date;
begin
  Result := TryParts(Value) and (Value.has_offset = 1);
  Minutes := Value.offset_minutes;
end;

function IntaktDecimal(const Text: UnicodeString): TIntaktDecimal;
begin
  Result.FText := Text;
end;

function IntaktDate(const Text: UnicodeString): TIntaktDate;
begin
  Result.FText := Text;
end;

function IntaktAnswered(Value: Integer): TIntaktAnswered;
begin
  case Value of
    0: Result := iaNo;
    1: Result := iaYes;
  else
    Result := iaNotSaid;
  end;
end;

function IntaktText(Text: PAnsiChar; Length: size_t): UnicodeString;
var
  Utf8: RawByteString;
begin
  Result := '';
  if (Text = nil) or (Length = 0) then
    Exit;
  SetLength(Utf8, Length);
  Move(Text^, Utf8[1], Length);
{$IFDEF FPC}
  Result := UTF8Decode(Utf8);
{$ELSE}
  Result := UTF8ToString(Utf8);
{$ENDIF}
end;

function IntaktUtf8(const Text: UnicodeString): RawByteString;
begin
  Result := UTF8Encode(Text);
end;

function IntaktBytes(Data: Pointer; Length: size_t): TBytes;
begin
  Result := nil;
  if Data = nil then
    Exit;
  SetLength(Result, Length);
  if Length > 0 then
    Move(Data^, Result[0], Length);
end;

function IntaktStart(const Bytes: TBytes): Pointer;
begin
  Result := nil;
  if Length(Bytes) > 0 then
    Result := @Bytes[0];
end;

function IntaktFirst(const Numbers: array of Int64): PInt64;
begin
  Result := nil;
  if Length(Numbers) > 0 then
    Result := @Numbers[0];
end;

function IntaktReadFile(const FileName: string): TBytes;
var
  Stream: TFileStream;
begin
  Result := nil;
  Stream := TFileStream.Create(FileName, fmOpenRead or fmShareDenyWrite);
  try
    SetLength(Result, Stream.Size);
    if Length(Result) > 0 then
      Stream.ReadBuffer(Result[0], Length(Result));
  finally
    Stream.Free;
  end;
end;

function IntaktTextOf(const Bytes: TBytes): UnicodeString;
begin
  Result := IntaktText(PAnsiChar(IntaktStart(Bytes)), Length(Bytes));
end;

function IntaktNative(const Text: UnicodeString): string;
begin
{$IFDEF UNICODE}
  Result := Text;
{$ELSE}
  Result := UTF8Encode(Text);
{$ENDIF}
end;

constructor TIntaktNode.Create(Node: Pointer; const Owner: IInterface);
begin
  inherited Create;
  FNode := Node;
  FOwner := Owner;
end;

procedure TIntaktNode.Forget;
begin
  FNode := nil;
end;

end.
