/// <summary>Who is who: a matcher with the host's parties in an index, and its answers.</summary>
unit Intakt.Matching;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw, Intakt.Values, Intakt.Errors, Intakt.Model, Intakt.Hosts;

type
  /// <summary>The answer to the question who a party is.</summary>
  IIntaktMatch = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C2001}']
    function GetVerdict: IIntaktVerdict;
    function GetJson: UnicodeString;
    /// <summary>Same, unclear or new, with every candidate and what speaks for and against it.</summary>
    property Verdict: IIntaktVerdict read GetVerdict;
    /// <summary>All of it as JSON, values masked.</summary>
    property Json: UnicodeString read GetJson;
  end;

  /// <summary>How a question is asked. Begin with <c>IntaktQueryOptions</c>.</summary>
  TIntaktQueryOptions = record
    /// <summary>The party ordered without an account.</summary>
    Guest: Boolean;
    /// <summary>The id of the party that the sender's number of this one is known to stand for.</summary>
    CrossReference: UnicodeString;
  end;

  /// <summary>Takes a pair; set <c>Stop</c> to end the search. The pair and its evidence are there until it returns. It may
  /// ask the matcher, and must not change it.</summary>
  TIntaktPairEvent = procedure(const Pair: IIntaktPair; var Stop: Boolean) of object;

  /// <summary>The host's parties in an index, and the settings that decide who is who.</summary>
  IIntaktMatcher = interface
    ['{8B0B54F1-5C5F-4E5A-9B52-3F0C6E4C2002}']
    /// <summary>Adds a party, or replaces the one with this id.</summary>
    /// <param name="Json">The party as an object; see <c>IntaktFields</c>.</param>
    /// <returns>False when the matcher has a later version.</returns>
    function Upsert(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
    /// <summary>Takes a party out.</summary>
    /// <returns>False when there was none with this id.</returns>
    function Remove(const Id: UnicodeString): Boolean;
    /// <summary>How many parties there are.</summary>
    function Count: UInt64;
    /// <summary>The party with this id as JSON, or <c>null</c>. Personal data.</summary>
    function Party(const Id: UnicodeString): UnicodeString;
    /// <summary>The blocking keys of a party under the matcher's settings.</summary>
    function Keys(const Json: UnicodeString): TIntaktKeys;
    /// <summary>Decides who a party is.</summary>
    function Query(const Json: UnicodeString): IIntaktMatch; overload;
    /// <summary>Decides who a party is.</summary>
    function Query(const Json: UnicodeString; const Options: TIntaktQueryOptions): IIntaktMatch; overload;
    /// <summary>Keeps two parties apart for <c>Dedupe</c>: somebody has said that they are two, whatever will prove the contrary.</summary>
    /// <remarks>It holds from either side, before the parties are there as well as after they were replaced or loaded; <c>Save</c> does
    /// not save it.</remarks>
    procedure NeverSame(const One, Other: UnicodeString);
    /// <summary>Takes back what <c>NeverSame</c> said, whichever of the two is named first.</summary>
    /// <returns>False when nobody had said it.</returns>
    function RevokeNever(const One, Other: UnicodeString): Boolean;
    /// <summary>Gives every pair of parties that is, or may be, one party.</summary>
    /// <param name="MinScore">INTAKT_ANY_SCORE, or every pair of at least that score in 1/100 bit.</param>
    procedure Dedupe(MinScore: Integer; Each: TIntaktPairEvent);
    /// <summary>The parties as bytes, to be given to <c>Load</c>. They hold personal data in the clear.</summary>
    function Save: TBytes;
    /// <summary>Replaces the parties by those that were saved.</summary>
    /// <exception cref="EIntaktMatching">The bytes are damaged or of another version; the parties stay.</exception>
    procedure Load(const Data: TBytes);
    /// <summary>Frees it now.</summary>
    procedure Close;
  end;

/// <summary>Makes a matcher without parties.</summary>
/// <param name="Settings">A TOML text of which <c>[matching]</c> counts; empty for the defaults.</param>
/// <param name="Source">The shop whose layer of the settings counts; may be empty.</param>
function IntaktNewMatcher(const Settings: UnicodeString = ''; const Source: UnicodeString = ''): IIntaktMatcher; overload;
/// <summary>Makes a matcher with the bytes of a weights file, which win over those of the settings.</summary>
function IntaktNewMatcher(const Settings, Source: UnicodeString; const Weights: TBytes): IIntaktMatcher; overload;
/// <summary>Options at their defaults.</summary>
function IntaktQueryOptions: TIntaktQueryOptions;

/// <summary>Wraps an answer; for the units of Intakt.</summary>
function IntaktWrapMatch(Match: Pintakt_match): IIntaktMatch;
/// <summary>The keys, which are freed; for the units of Intakt.</summary>
function IntaktTakeKeys(Keys: Pintakt_keys): TIntaktKeys;

implementation

type
  TMatch = class(TInterfacedObject, IIntaktMatch)
  private
    FMatch: Pintakt_match;
  public
    constructor Create(Match: Pintakt_match);
    destructor Destroy; override;
    function GetVerdict: IIntaktVerdict;
    function GetJson: UnicodeString;
  end;

  TMatcher = class(TIntaktHandle, IIntaktMatcher)
  protected
    procedure Release; override;
  public
    constructor Create(const Settings, Source: UnicodeString; const Weights: TBytes);
    function Upsert(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
    function Remove(const Id: UnicodeString): Boolean;
    function Count: UInt64;
    function Party(const Id: UnicodeString): UnicodeString;
    function Keys(const Json: UnicodeString): TIntaktKeys;
    function Query(const Json: UnicodeString): IIntaktMatch; overload;
    function Query(const Json: UnicodeString; const Options: TIntaktQueryOptions): IIntaktMatch; overload;
    procedure NeverSame(const One, Other: UnicodeString);
    function RevokeNever(const One, Other: UnicodeString): Boolean;
    procedure Dedupe(MinScore: Integer; Each: TIntaktPairEvent);
    function Save: TBytes;
    procedure Load(const Data: TBytes);
  end;

  TSearch = record
    Each: TIntaktPairEvent;
    Kept: IIntaktKept;
    Stopped: Boolean;
  end;
  PSearch = ^TSearch;

function Found(user_data: Pointer; pair: Pintakt_pair): Integer; cdecl;
var
  Search: PSearch;
  Node: TIntaktPairNode;
  Given: IIntaktPair;
begin
  Search := user_data;
  try
    Node := TIntaktPairNode.Create(pair, nil);
    Given := Node;
    try
      Search.Each(Given, Search.Stopped);
    finally
      // Whoever keeps it is told nothing, instead of what is no longer there.
      Node.Forget;
    end;
    Result := Ord(Search.Stopped);
  except
    Search.Kept.Keep;
    Result := IntaktHostRaised;
  end;
end;

constructor TMatch.Create(Match: Pintakt_match);
begin
  inherited Create;
  FMatch := Match;
end;

destructor TMatch.Destroy;
begin
  intakt_match_free(FMatch);
  inherited;
end;

function TMatch.GetVerdict: IIntaktVerdict;
begin
  Result := TIntaktVerdictNode.Wrap(intakt_match_verdict(FMatch), Self);
end;

function TMatch.GetJson: UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_match_json(FMatch, @Length), Length);
end;

function IntaktWrapMatch(Match: Pintakt_match): IIntaktMatch;
begin
  Result := TMatch.Create(Match);
end;

function IntaktTakeKeys(Keys: Pintakt_keys): TIntaktKeys;
var
  Data: PUInt64_t;
  Count: size_t;
begin
  Result := nil;
  Count := 0;
  Data := intakt_keys_data(Keys, @Count);
  SetLength(Result, Count);
  if Count > 0 then
    Move(Data^, Result[0], Count * SizeOf(UInt64));
  intakt_keys_free(Keys);
end;

constructor TMatcher.Create(const Settings, Source: UnicodeString; const Weights: TBytes);
var
  SettingsText, SourceText: RawByteString;
  Made: Pintakt_matcher;
  Error: Pintakt_error;
  Status: Integer;
begin
  inherited Create;
  SettingsText := IntaktUtf8(Settings);
  SourceText := IntaktUtf8(Source);
  Made := nil;
  Status := intakt_matcher_new(PAnsiChar(SettingsText), Length(SettingsText), PAnsiChar(SourceText), Length(SourceText),
    IntaktStart(Weights), Length(Weights), @Made, @Error);
  IntaktCheck('intakt_matcher_new', Status, Error);
  FHandle := Made;
end;

procedure TMatcher.Release;
begin
  intakt_matcher_free(FHandle);
end;

function TMatcher.Upsert(const Id: UnicodeString; Version: UInt64; const Json: UnicodeString): Boolean;
var
  IdText, Text: RawByteString;
  Changed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Text := IntaktUtf8(Json);
  Changed := 0;
  Status := intakt_matcher_upsert_json(FHandle, PAnsiChar(IdText), Length(IdText), Version, PAnsiChar(Text), Length(Text),
    @Changed, @Error);
  IntaktCheck('intakt_matcher_upsert_json', Status, Error);
  Result := Changed = 1;
end;

function TMatcher.Remove(const Id: UnicodeString): Boolean;
var
  IdText: RawByteString;
  Removed, Status: Integer;
  Error: Pintakt_error;
begin
  IdText := IntaktUtf8(Id);
  Removed := 0;
  Status := intakt_matcher_remove(FHandle, PAnsiChar(IdText), Length(IdText), @Removed, @Error);
  IntaktCheck('intakt_matcher_remove', Status, Error);
  Result := Removed = 1;
end;

function TMatcher.Count: UInt64;
var
  Error: Pintakt_error;
  Status: Integer;
begin
  Result := 0;
  Status := intakt_matcher_count(FHandle, @Result, @Error);
  IntaktCheck('intakt_matcher_count', Status, Error);
end;

function TMatcher.Party(const Id: UnicodeString): UnicodeString;
var
  IdText: RawByteString;
  Buffer: Pintakt_buffer;
  Error: Pintakt_error;
  Status: Integer;
begin
  IdText := IntaktUtf8(Id);
  Buffer := nil;
  Status := intakt_matcher_party_json(FHandle, PAnsiChar(IdText), Length(IdText), @Buffer, @Error);
  IntaktCheck('intakt_matcher_party_json', Status, Error);
  Result := IntaktTakeText(Buffer);
end;

function TMatcher.Keys(const Json: UnicodeString): TIntaktKeys;
var
  Text: RawByteString;
  Made: Pintakt_keys;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Json);
  Made := nil;
  Status := intakt_matcher_keys(FHandle, PAnsiChar(Text), Length(Text), @Made, @Error);
  IntaktCheck('intakt_matcher_keys', Status, Error);
  Result := IntaktTakeKeys(Made);
end;

function TMatcher.Query(const Json: UnicodeString): IIntaktMatch;
begin
  Result := Query(Json, IntaktQueryOptions);
end;

function TMatcher.Query(const Json: UnicodeString; const Options: TIntaktQueryOptions): IIntaktMatch;
var
  Text, Reference: RawByteString;
  Struct: intakt_query_options;
  Answer: Pintakt_match;
  Error: Pintakt_error;
  Status: Integer;
begin
  Text := IntaktUtf8(Json);
  Reference := IntaktUtf8(Options.CrossReference);
  FillChar(Struct, SizeOf(Struct), 0);
  Struct.struct_size := SizeOf(Struct);
  Struct.flags := Ord(Options.Guest) * INTAKT_QUERY_GUEST;
  Struct.cross_reference := Pointer(Reference);
  Struct.cross_reference_length := Length(Reference);
  Answer := nil;
  Status := intakt_matcher_query_json(FHandle, PAnsiChar(Text), Length(Text), @Struct, @Answer, @Error);
  IntaktCheck('intakt_matcher_query_json', Status, Error);
  Result := IntaktWrapMatch(Answer);
end;

procedure TMatcher.NeverSame(const One, Other: UnicodeString);
var
  OneText, OtherText: RawByteString;
  Error: Pintakt_error;
  Status: Integer;
begin
  OneText := IntaktUtf8(One);
  OtherText := IntaktUtf8(Other);
  Status := intakt_matcher_never_same(FHandle, PAnsiChar(OneText), Length(OneText), PAnsiChar(OtherText), Length(OtherText), @Error);
  IntaktCheck('intakt_matcher_never_same', Status, Error);
end;

function TMatcher.RevokeNever(const One, Other: UnicodeString): Boolean;
var
  OneText, OtherText: RawByteString;
  Removed, Status: Integer;
  Error: Pintakt_error;
begin
  OneText := IntaktUtf8(One);
  OtherText := IntaktUtf8(Other);
  Removed := 0;
  Status := intakt_matcher_revoke_never(FHandle, PAnsiChar(OneText), Length(OneText), PAnsiChar(OtherText), Length(OtherText),
    @Removed, @Error);
  IntaktCheck('intakt_matcher_revoke_never', Status, Error);
  Result := Removed = 1;
end;

procedure TMatcher.Dedupe(MinScore: Integer; Each: TIntaktPairEvent);
var
  Search: TSearch;
  Error: Pintakt_error;
  Status: Integer;
begin
  Search.Each := Each;
  Search.Kept := FKept;
  Search.Stopped := False;
  Status := intakt_matcher_dedupe(FHandle, MinScore, Found, @Search, @Error);
  // A search that the host stopped has done what was asked.
  if Search.Stopped and not FKept.Any then
    intakt_error_free(Error)
  else
    Check('intakt_matcher_dedupe', Status, Error);
end;

function TMatcher.Save: TBytes;
var
  Made: Pintakt_bytes;
  Data: Pointer;
  Size: size_t;
  Error: Pintakt_error;
  Status: Integer;
begin
  Made := nil;
  Status := intakt_matcher_save(FHandle, @Made, @Error);
  IntaktCheck('intakt_matcher_save', Status, Error);
  Data := intakt_bytes_data(Made, @Size);
  Result := IntaktBytes(Data, Size);
  intakt_bytes_free(Made);
end;

procedure TMatcher.Load(const Data: TBytes);
var
  Error: Pintakt_error;
  Status: Integer;
begin
  Status := intakt_matcher_load(FHandle, IntaktStart(Data), Length(Data), @Error);
  IntaktCheck('intakt_matcher_load', Status, Error);
end;

function IntaktNewMatcher(const Settings, Source: UnicodeString): IIntaktMatcher;
begin
  Result := TMatcher.Create(Settings, Source, nil);
end;

function IntaktNewMatcher(const Settings, Source: UnicodeString; const Weights: TBytes): IIntaktMatcher;
begin
  Result := TMatcher.Create(Settings, Source, Weights);
end;

function IntaktQueryOptions: TIntaktQueryOptions;
begin
  Result.Guest := False;
  Result.CrossReference := '';
end;

end.
