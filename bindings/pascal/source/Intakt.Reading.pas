/// <summary>Profiles, and orders read one by one.</summary>
unit Intakt.Reading;

{$I Intakt.inc}

interface

uses
  SysUtils, Classes, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Model, Intakt.Hosts;

type
  /// <summary>Asked before each record and each piece of a file: set <c>Cancel</c> to end the input.</summary>
  TIntaktReadEvent = procedure(Bytes, Records: UInt64; var Cancel: Boolean) of object;

  /// <summary>How an input is read. Begin with <c>IntaktReaderOptions</c>.</summary>
  TIntaktReaderOptions = record
    /// <summary>The id of the profile; empty to find it by what the input holds.</summary>
    Profile: UnicodeString;
    /// <summary><c>auto</c>, <c>strict</c> or the name of an encoding; empty for what the profile says.</summary>
    Charset: UnicodeString;
    /// <summary>Values of the profile's parameters, an object as JSON; see <c>IntaktFields</c>.</summary>
    Parameters: UnicodeString;
    /// <summary>The numbers of the orders that are wanted; none for all.</summary>
    Only: TIntaktTexts;
    /// <summary>Whether to keep where each value comes from: <c>IIntaktOrder.Origins</c>.</summary>
    Trace: Boolean;
    /// <summary>Whether not to copy the bytes. They must not be changed while the reader is there.</summary>
    Borrow: Boolean;
    /// <summary>The most bytes that an input may have; 0 means any number.</summary>
    InputBytesLimit: UInt64;
    /// <summary>The most bytes that one record may have; 0 means 64 MiB.</summary>
    RecordBytesLimit: UInt64;
    /// <summary>The most lines that one order may have; 0 means 100,000.</summary>
    LinesLimit: UInt64;
    /// <summary>Told how far it is, and asked whether to go on. May raise.</summary>
    OnProgress: TIntaktReadEvent;
  end;

  /// <summary>One document of an input of several.</summary>
  TIntaktDocument = record
    /// <summary>The name of the file, for messages.</summary>
    Name: UnicodeString;
    /// <summary>Its bytes, in any encoding.</summary>
    Data: TBytes;
  end;

  /// <summary>Several documents.</summary>
  TIntaktDocuments = array of TIntaktDocument;

  /// <summary>A set of profiles.</summary>
  IIntaktProfiles = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1F01}']
    /// <summary>What the library knows it by; for the units of Intakt.</summary>
    function Handle: Pintakt_profiles;
    /// <summary>Adds a profile, or replaces the one of the same id.</summary>
    /// <param name="Name">The name of its file, for messages.</param>
    /// <param name="Profile">A TOML text.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="EIntaktProfile">Something is wrong, with line and column. The set stays as it is.</exception>
    function Add(const Name, Profile: UnicodeString): UnicodeString;
    /// <summary>What is wrong with a profile, as a JSON array; <c>[]</c> when nothing is.</summary>
    function Check(const Name, Profile: UnicodeString): UnicodeString;
    /// <summary>The profiles that read documents, as a JSON array of objects.</summary>
    function List: UnicodeString;
    /// <summary>The text of a profile as it was added.</summary>
    function Text(const Id: UnicodeString): UnicodeString;
    /// <summary>Which profile an input is of.</summary>
    /// <param name="Document">The name of the document, where the profile reads several together.</param>
    function Detect(const Name: UnicodeString; const Data: TBytes; out Document: UnicodeString): UnicodeString;
    /// <summary>Whether an input is as its profile wants it, as a JSON object.</summary>
    function CheckInput(const Name: UnicodeString; const Data: TBytes; const Options: TIntaktReaderOptions): UnicodeString;
    /// <summary>Frees it now.</summary>
    procedure Close;
  end;

  TIntaktReaderEnumerator = class;

  /// <summary>Reads the orders of one input, one at a time: <c>for Order in Reader do</c>.</summary>
  /// <remarks>A record that cannot be read raises <c>EIntaktRecord</c>; the next call, or the next loop over the same reader,
  /// goes on behind it.</remarks>
  IIntaktReader = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C1F02}']
    function GetFaulty: Boolean;
    function GetProfile: UnicodeString;
    function GetEncoding: UnicodeString;
    function GetDocuments: TIntaktTexts;
    function GetWarnings: TIntaktProblemArray;
    function GetOrderCount: UInt64;
    function GetFilteredCount: UInt64;
    function GetUnreadableCount: UInt64;
    /// <summary>Gives the next order, which needs the reader no longer.</summary>
    /// <returns>False at the end of the input.</returns>
    /// <exception cref="EIntaktRecord">This record cannot be read. The next call goes on behind it.</exception>
    function Next(out Order: IIntaktOrder): Boolean;
    /// <summary>For loops.</summary>
    function GetEnumerator: TIntaktReaderEnumerator;
    /// <summary>Whether the order that was given last has a problem of severity error and is not to be taken in.</summary>
    property Faulty: Boolean read GetFaulty;
    /// <summary>The id of the profile that reads the input.</summary>
    property Profile: UnicodeString read GetProfile;
    /// <summary>The name of the encoding that is in force.</summary>
    property Encoding: UnicodeString read GetEncoding;
    /// <summary>The names of the documents, which positions count.</summary>
    property Documents: TIntaktTexts read GetDocuments;
    /// <summary>What is to be said about the input as a whole.</summary>
    property Warnings: TIntaktProblemArray read GetWarnings;
    /// <summary>How many orders were given so far.</summary>
    property OrderCount: UInt64 read GetOrderCount;
    /// <summary>How many records were taken out by a filter so far.</summary>
    property FilteredCount: UInt64 read GetFilteredCount;
    /// <summary>How many records could not be read so far.</summary>
    property UnreadableCount: UInt64 read GetUnreadableCount;
    /// <summary>Frees it now, and closes its file.</summary>
    procedure Close;
  end;

  /// <summary>Goes through a reader.</summary>
  TIntaktReaderEnumerator = class
  private
    FReader: IIntaktReader;
    FCurrent: IIntaktOrder;
  public
    constructor Create(const Reader: IIntaktReader);
    function MoveNext: Boolean;
    property Current: IIntaktOrder read FCurrent;
  end;

/// <summary>Options at their defaults.</summary>
function IntaktReaderOptions: TIntaktReaderOptions;
/// <summary>One document of several.</summary>
function IntaktDocument(const Name: UnicodeString; const Data: TBytes): TIntaktDocument;
/// <summary>A set of profiles: the built-in ones, or none.</summary>
function IntaktNewProfiles(BuiltIn: Boolean = True): IIntaktProfiles;

/// <summary>Opens a file.</summary>
/// <exception cref="EIntaktInput">It cannot be opened or is no order file.</exception>
/// <exception cref="EIntaktProfile">No profile fits.</exception>
function IntaktOpenFile(const FileName: UnicodeString): IIntaktReader; overload;
/// <summary>Opens a file. <c>Profiles</c> may be nil for the built-in ones.</summary>
function IntaktOpenFile(const FileName: UnicodeString; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader; overload;
/// <summary>Opens an input whose bytes are in memory.</summary>
function IntaktOpenBytes(const Name: UnicodeString; const Data: TBytes; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
/// <summary>Opens an input of several documents that belong together.</summary>
function IntaktOpenDocuments(const Documents: TIntaktDocuments; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
/// <summary>Opens an input that a stream gives piece by piece. The stream stays the caller's and must outlive the
/// reader.</summary>
function IntaktOpenStream(const Name: UnicodeString; Stream: TStream; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;

/// <summary>The documents as the library takes them; valid as long as both arrays are. For the units of Intakt.</summary>
procedure IntaktBindDocuments(const Documents: TIntaktDocuments; out Names: array of RawByteString;
  out Structs: array of intakt_document);

type
  /// <summary>Texts as the library takes them: pointers and lengths; for the units of Intakt.</summary>
  TIntaktTextList = record
    Texts: array of RawByteString;
    Pointers: array of PAnsiChar;
    Lengths: array of UInt64;
    procedure Fill(const Source: TIntaktTexts);
    function First: PPAnsiChar;
    function FirstLength: PUInt64_t;
  end;

implementation

type
  { Frees an order when the last of its nodes is let go. }
  TOrderOwner = class(TInterfacedObject)
  private
    FOrder: Pintakt_order;
  public
    constructor Create(Order: Pintakt_order);
    destructor Destroy; override;
  end;

  { The texts of options have to stay while the library reads the struct. }
  TBoundOptions = record
    Struct: intakt_reader_options;
    Profile, Charset, Parameters: RawByteString;
    Only: TIntaktTextList;
    procedure Bind(const Options: TIntaktReaderOptions; Asked: Pointer);
  end;

  { What callbacks of a reader's options point to. }
  TAsked = class
    Kept: IIntaktKept;
    OnProgress: TIntaktReadEvent;
    Stream: TStream;
  end;

  TProfiles = class(TIntaktHandle, IIntaktProfiles)
  protected
    procedure Release; override;
  public
    constructor Create(BuiltIn: Boolean);
    function Handle: Pintakt_profiles;
    function Add(const Name, Profile: UnicodeString): UnicodeString;
    function Check(const Name, Profile: UnicodeString): UnicodeString; reintroduce;
    function List: UnicodeString;
    function Text(const Id: UnicodeString): UnicodeString;
    function Detect(const Name: UnicodeString; const Data: TBytes; out Document: UnicodeString): UnicodeString;
    function CheckInput(const Name: UnicodeString; const Data: TBytes; const Options: TIntaktReaderOptions): UnicodeString;
  end;

  TReader = class(TIntaktHandle, IIntaktReader)
  private
    FAsked: TAsked;
    FData: TIntaktDocuments;
    FFaulty: Boolean;
  protected
    procedure Release; override;
  public
    constructor CreateFor(const Options: TIntaktReaderOptions);
    constructor OpenFile(const FileName: UnicodeString; const Profiles: IIntaktProfiles; const Options: TIntaktReaderOptions);
    constructor OpenDocuments(const Documents: TIntaktDocuments; const Profiles: IIntaktProfiles;
      const Options: TIntaktReaderOptions);
    constructor OpenStream(const Name: UnicodeString; Stream: TStream; const Profiles: IIntaktProfiles;
      const Options: TIntaktReaderOptions);
    destructor Destroy; override;
    function GetFaulty: Boolean;
    function GetProfile: UnicodeString;
    function GetEncoding: UnicodeString;
    function GetDocuments: TIntaktTexts;
    function GetWarnings: TIntaktProblemArray;
    function GetOrderCount: UInt64;
    function GetFilteredCount: UInt64;
    function GetUnreadableCount: UInt64;
    function Next(out Order: IIntaktOrder): Boolean;
    function GetEnumerator: TIntaktReaderEnumerator;
  end;

function Progressed(user_data: Pointer; bytes, records: UInt64): Integer; cdecl;
var
  Cancel: Boolean;
begin
  Result := 0;
  try
    Cancel := False;
    TAsked(user_data).OnProgress(bytes, records, Cancel);
    if Cancel then
      Result := IntaktHostRaised;
  except
    TAsked(user_data).Kept.Keep;
    Result := IntaktHostRaised;
  end;
end;

function StreamRead(user_data, buffer: Pointer; capacity: size_t; length: Psize_t): Integer; cdecl;
begin
  Result := 0;
  try
    if capacity > MaxInt then
      capacity := MaxInt;
    length^ := TAsked(user_data).Stream.Read(buffer^, Integer(capacity));
  except
    TAsked(user_data).Kept.Keep;
    Result := IntaktHostRaised;
  end;
end;

procedure TIntaktTextList.Fill(const Source: TIntaktTexts);
var
  Index: Integer;
begin
  SetLength(Texts, Length(Source));
  SetLength(Pointers, Length(Source));
  SetLength(Lengths, Length(Source));
  for Index := 0 to High(Source) do
  begin
    Texts[Index] := IntaktUtf8(Source[Index]);
    Pointers[Index] := PAnsiChar(Texts[Index]);
    Lengths[Index] := Length(Texts[Index]);
  end;
end;

function TIntaktTextList.First: PPAnsiChar;
begin
  Result := nil;
  if Length(Pointers) > 0 then
    Result := @Pointers[0];
end;

function TIntaktTextList.FirstLength: PUInt64_t;
begin
  Result := nil;
  if Length(Lengths) > 0 then
    Result := @Lengths[0];
end;

procedure TBoundOptions.Bind(const Options: TIntaktReaderOptions; Asked: Pointer);
begin
  Profile := IntaktUtf8(Options.Profile);
  Charset := IntaktUtf8(Options.Charset);
  Parameters := IntaktUtf8(Options.Parameters);
  Only.Fill(Options.Only);
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  if Options.Trace then
    Struct.flags := Struct.flags or INTAKT_READER_TRACE;
  if Options.Borrow then
    Struct.flags := Struct.flags or INTAKT_READER_BORROW;
  Struct.input_bytes_limit := Options.InputBytesLimit;
  Struct.record_bytes_limit := Options.RecordBytesLimit;
  Struct.lines_limit := Options.LinesLimit;
  Struct.profile := Pointer(Profile);
  Struct.profile_length := Length(Profile);
  Struct.charset := Pointer(Charset);
  Struct.charset_length := Length(Charset);
  Struct.parameters := Pointer(Parameters);
  Struct.parameters_length := Length(Parameters);
  Struct.only := Only.First;
  Struct.only_lengths := Only.FirstLength;
  Struct.only_count := Length(Only.Texts);
  Struct.user_data := Asked;
  if Assigned(Options.OnProgress) and (Asked <> nil) then
    Struct.progress := Progressed;
end;

constructor TOrderOwner.Create(Order: Pintakt_order);
begin
  inherited Create;
  FOrder := Order;
end;

destructor TOrderOwner.Destroy;
begin
  intakt_order_free(FOrder);
  inherited;
end;

function IntaktReaderOptions: TIntaktReaderOptions;
begin
  Result.Profile := '';
  Result.Charset := '';
  Result.Parameters := '';
  Result.Only := nil;
  Result.Trace := False;
  Result.Borrow := False;
  Result.InputBytesLimit := 0;
  Result.RecordBytesLimit := 0;
  Result.LinesLimit := 0;
  Result.OnProgress := nil;
end;

function IntaktDocument(const Name: UnicodeString; const Data: TBytes): TIntaktDocument;
begin
  Result.Name := Name;
  Result.Data := Data;
end;

procedure IntaktBindDocuments(const Documents: TIntaktDocuments; out Names: array of RawByteString;
  out Structs: array of intakt_document);
var
  Index: Integer;
begin
  for Index := 0 to High(Documents) do
  begin
    Names[Index] := IntaktUtf8(Documents[Index].Name);
    Structs[Index].name := PAnsiChar(Names[Index]);
    Structs[Index].name_length := Length(Names[Index]);
    Structs[Index].data := IntaktStart(Documents[Index].Data);
    Structs[Index].data_length := Length(Documents[Index].Data);
  end;
end;

function HandleOf(const Profiles: IIntaktProfiles): Pintakt_profiles;
begin
  Result := nil;
  if Profiles <> nil then
    Result := Profiles.Handle;
end;

{ ---- Profiles ---- }

constructor TProfiles.Create(BuiltIn: Boolean);
var
  Flags: Cardinal;
  Made: Pintakt_profiles;
  Error: Pintakt_error;
  Status: Integer;
begin
  inherited Create;
  Flags := 0;
  if not BuiltIn then
    Flags := INTAKT_PROFILES_NO_BUILTIN;
  Made := nil;
  Status := intakt_profiles_new(Flags, @Made, @Error);
  IntaktCheck('intakt_profiles_new', Status, Error);
  FHandle := Made;
end;

procedure TProfiles.Release;
begin
  intakt_profiles_free(FHandle);
end;

function TProfiles.Handle: Pintakt_profiles;
begin
  Result := FHandle;
end;

function TProfiles.Add(const Name, Profile: UnicodeString): UnicodeString;
var
  NameText, Text: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Text := IntaktUtf8(Profile);
  Buffer := nil;
  Status := intakt_profiles_add(FHandle, PAnsiChar(NameText), Length(NameText), PAnsiChar(Text), Length(Text), @Buffer, @Error);
  IntaktCheck('intakt_profiles_add', Status, Error);
  Result := IntaktTakeText(Buffer);
end;

function TProfiles.Check(const Name, Profile: UnicodeString): UnicodeString;
var
  NameText, Text: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Text := IntaktUtf8(Profile);
  Buffer := nil;
  Status := intakt_profiles_check(FHandle, PAnsiChar(NameText), Length(NameText), PAnsiChar(Text), Length(Text), @Buffer, @Error);
  IntaktCheck('intakt_profiles_check', Status, Error);
  Result := IntaktTakeText(Buffer);
end;

function TProfiles.List: UnicodeString;
var
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  Buffer := nil;
  Status := intakt_profiles_list(FHandle, @Buffer, @Error);
  IntaktCheck('intakt_profiles_list', Status, Error);
  Result := IntaktTakeText(Buffer);
end;

function TProfiles.Text(const Id: UnicodeString): UnicodeString;
var
  IdText: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IdText := IntaktUtf8(Id);
  Buffer := nil;
  Status := intakt_profiles_text(FHandle, PAnsiChar(IdText), Length(IdText), @Buffer, @Error);
  IntaktCheck('intakt_profiles_text', Status, Error);
  Result := IntaktTakeText(Buffer);
end;

function TProfiles.Detect(const Name: UnicodeString; const Data: TBytes; out Document: UnicodeString): UnicodeString;
var
  NameText: RawByteString;
  Profile, Part: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Profile := nil;
  Part := nil;
  Status := intakt_profiles_detect(FHandle, PAnsiChar(NameText), Length(NameText), IntaktStart(Data), Length(Data), @Profile,
    @Part, @Error);
  IntaktCheck('intakt_profiles_detect', Status, Error);
  Document := IntaktTakeText(Part);
  Result := IntaktTakeText(Profile);
end;

function TProfiles.CheckInput(const Name: UnicodeString; const Data: TBytes; const Options: TIntaktReaderOptions): UnicodeString;
var
  NameText: RawByteString;
  Bound: TBoundOptions;
  Asked: TAsked;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  NameText := IntaktUtf8(Name);
  Buffer := nil;
  Asked := TAsked.Create;
  try
    Asked.Kept := FKept;
    Asked.OnProgress := Options.OnProgress;
    Bound.Bind(Options, Asked);
    // Not borrowed: the library needs the bytes no longer than this call.
    Bound.Struct.flags := Bound.Struct.flags and not Cardinal(INTAKT_READER_BORROW);
    Status := intakt_profiles_check_input(FHandle, PAnsiChar(NameText), Length(NameText), IntaktStart(Data), Length(Data),
      @Bound.Struct, @Buffer, @Error);
  finally
    Asked.Free;
  end;
  if FKept.Any then
    intakt_buffer_free(Buffer);
  inherited Check('intakt_profiles_check_input', Status, Error);
  Result := IntaktTakeText(Buffer);
end;

function IntaktNewProfiles(BuiltIn: Boolean): IIntaktProfiles;
begin
  Result := TProfiles.Create(BuiltIn);
end;

{ ---- Reader ---- }

constructor TReader.CreateFor(const Options: TIntaktReaderOptions);
begin
  inherited Create;
  FAsked := TAsked.Create;
  FAsked.Kept := FKept;
  FAsked.OnProgress := Options.OnProgress;
end;

constructor TReader.OpenFile(const FileName: UnicodeString; const Profiles: IIntaktProfiles; const Options: TIntaktReaderOptions);
var
  Path: RawByteString;
  Bound: TBoundOptions;
  Made: Pintakt_reader;
  Error: Pintakt_error;
  Status: Integer;
begin
  CreateFor(Options);
  Path := IntaktUtf8(FileName);
  Bound.Bind(Options, FAsked);
  Made := nil;
  Status := intakt_reader_open(HandleOf(Profiles), PAnsiChar(Path), Length(Path), @Bound.Struct, @Made, @Error);
  Check('intakt_reader_open', Status, Error);
  FHandle := Made;
end;

constructor TReader.OpenDocuments(const Documents: TIntaktDocuments; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions);
var
  Names: array of RawByteString;
  Structs: array of intakt_document;
  Bound: TBoundOptions;
  Made: Pintakt_reader;
  Error: Pintakt_error;
  Status: Integer;
begin
  CreateFor(Options);
  // Keeps the bytes where they are for a reader that borrows them.
  FData := Copy(Documents);
  SetLength(Names, Length(Documents));
  SetLength(Structs, Length(Documents));
  IntaktBindDocuments(FData, Names, Structs);
  Bound.Bind(Options, FAsked);
  Made := nil;
  if Length(Documents) = 1 then
  begin
    Status := intakt_reader_new(HandleOf(Profiles), Structs[0].name, Structs[0].name_length, Structs[0].data,
      Structs[0].data_length, @Bound.Struct, @Made, @Error);
    Check('intakt_reader_new', Status, Error);
  end
  else
  begin
    Status := intakt_reader_new_documents(HandleOf(Profiles), Pointer(Structs), Length(Structs), @Bound.Struct, @Made, @Error);
    Check('intakt_reader_new_documents', Status, Error);
  end;
  FHandle := Made;
end;

constructor TReader.OpenStream(const Name: UnicodeString; Stream: TStream; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions);
var
  NameText: RawByteString;
  Source: intakt_source;
  Bound: TBoundOptions;
  Made: Pintakt_reader;
  Error: Pintakt_error;
  Status: Integer;
begin
  CreateFor(Options);
  FAsked.Stream := Stream;
  NameText := IntaktUtf8(Name);
  FillChar(Source, SizeOf(Source), 0);
  Source.struct_size := SizeOf(Source);
  Source.user_data := FAsked;
  Source.read := StreamRead;
  Bound.Bind(Options, FAsked);
  Made := nil;
  Status := intakt_reader_new_source(HandleOf(Profiles), PAnsiChar(NameText), Length(NameText), @Source, @Bound.Struct, @Made,
    @Error);
  Check('intakt_reader_new_source', Status, Error);
  FHandle := Made;
end;

destructor TReader.Destroy;
begin
  inherited;
  FAsked.Free;
end;

procedure TReader.Release;
begin
  intakt_reader_free(FHandle);
end;

function TReader.GetFaulty: Boolean;
begin
  Result := FFaulty;
end;

function TReader.GetProfile: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_reader_profile(FHandle, @Length), Length);
end;

function TReader.GetEncoding: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_reader_encoding(FHandle, @Length), Length);
end;

function TReader.GetDocuments: TIntaktTexts;
var
  Index: Integer;
  Length: size_t;
begin
  Result := nil;
  SetLength(Result, intakt_reader_document_count(FHandle));
  for Index := 0 to High(Result) do
    Result[Index] := IntaktText(intakt_reader_document(FHandle, Index, @Length), Length);
end;

function TReader.GetWarnings: TIntaktProblemArray;
var
  Index: Integer;
begin
  Result := nil;
  SetLength(Result, intakt_reader_warning_count(FHandle));
  for Index := 0 to High(Result) do
    Result[Index] := TIntaktProblemNode.Wrap(intakt_reader_warning(FHandle, Index), Self);
end;

function TReader.GetOrderCount: UInt64;
begin
  Result := intakt_reader_order_count(FHandle);
end;

function TReader.GetFilteredCount: UInt64;
begin
  Result := intakt_reader_filtered_count(FHandle);
end;

function TReader.GetUnreadableCount: UInt64;
begin
  Result := intakt_reader_unreadable_count(FHandle);
end;

function TReader.Next(out Order: IIntaktOrder): Boolean;
var
  Found: Pintakt_order;
  Error: Pintakt_error;
  Status: Integer;
begin
  Order := nil;
  Found := nil;
  Status := intakt_reader_next(FHandle, @Found, @Error);
  if Found <> nil then
    Order := TIntaktOrderNode.Wrap(Found, TOrderOwner.Create(Found));
  FFaulty := Status = INTAKT_STATUS_FAULTY;
  Check('intakt_reader_next', Status, Error);
  Result := Order <> nil;
end;

function TReader.GetEnumerator: TIntaktReaderEnumerator;
begin
  Result := TIntaktReaderEnumerator.Create(Self);
end;

constructor TIntaktReaderEnumerator.Create(const Reader: IIntaktReader);
begin
  inherited Create;
  FReader := Reader;
end;

function TIntaktReaderEnumerator.MoveNext: Boolean;
begin
  Result := FReader.Next(FCurrent);
end;

function IntaktOpenFile(const FileName: UnicodeString): IIntaktReader;
begin
  Result := TReader.OpenFile(FileName, nil, IntaktReaderOptions);
end;

function IntaktOpenFile(const FileName: UnicodeString; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := TReader.OpenFile(FileName, Profiles, Options);
end;

function IntaktOpenBytes(const Name: UnicodeString; const Data: TBytes; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
var
  Documents: TIntaktDocuments;
begin
  SetLength(Documents, 1);
  Documents[0] := IntaktDocument(Name, Data);
  Result := TReader.OpenDocuments(Documents, Profiles, Options);
end;

function IntaktOpenDocuments(const Documents: TIntaktDocuments; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := TReader.OpenDocuments(Documents, Profiles, Options);
end;

function IntaktOpenStream(const Name: UnicodeString; Stream: TStream; const Profiles: IIntaktProfiles;
  const Options: TIntaktReaderOptions): IIntaktReader;
begin
  Result := TReader.OpenStream(Name, Stream, Profiles, Options);
end;

end.
