/// <summary>Failed calls as exceptions, with everything that the library says about them.</summary>
unit Intakt.Errors;

{$I Intakt.inc}

interface

uses
  SysUtils, Intakt.Raw;

type
  /// <summary>How a call ended: INTAKT_STATUS_OK and its like in Intakt.Raw.</summary>
  TIntaktStatus = type Integer;

  /// <summary>Why something failed: what, where, and what to do about it. Values of an input stand masked, so that all of
  /// it may be written to a log.</summary>
  TIntaktErrorInfo = record
    /// <summary>The status of the call.</summary>
    Status: TIntaktStatus;
    /// <summary>What a callback of the host returned, for INTAKT_STATUS_CALLBACK.</summary>
    HostCode: Integer;
    /// <summary>The line in the file, from 1; 0 where there is none.</summary>
    Line: Int64;
    /// <summary>The column in characters, from 1; 0 where there is none.</summary>
    Column: Int64;
    /// <summary>The offset in bytes, from 0; -1 where there is none.</summary>
    Offset: Int64;
    /// <summary>Everything in one line.</summary>
    Text: UnicodeString;
    /// <summary>The stable code, such as <c>profile.none_fits</c>: a word that programs may compare.</summary>
    Code: UnicodeString;
    /// <summary>What went wrong, in one sentence.</summary>
    Sentence: UnicodeString;
    /// <summary>The file, as the host named it.</summary>
    FileName: UnicodeString;
    /// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>.</summary>
    Path: UnicodeString;
    /// <summary>The rule of the profile that was at work.</summary>
    Rule: UnicodeString;
    /// <summary>What was found, masked.</summary>
    Found: UnicodeString;
    /// <summary>What would have been right.</summary>
    Expected: UnicodeString;
    /// <summary>What to do.</summary>
    Hint: UnicodeString;
  end;

  /// <summary>A call of the library failed. <c>Message</c> is everything about it in one line.</summary>
  /// <remarks>The classes below say what kind of failure it is; <c>Code</c> says exactly which.</remarks>
  EIntakt = class(Exception)
  private
    FInfo: TIntaktErrorInfo;
    FFunctionName: string;
  public
    constructor CreateInfo(const Info: TIntaktErrorInfo; const FunctionName: string);
    /// <summary>The C function that failed, such as <c>intakt_importer_import</c>.</summary>
    property FunctionName: string read FFunctionName;
    /// <summary>All of it.</summary>
    property Info: TIntaktErrorInfo read FInfo;
    /// <summary>The stable code, such as <c>settings.unknown_key</c>.</summary>
    property Code: UnicodeString read FInfo.Code;
    /// <summary>The status of the call.</summary>
    property Status: TIntaktStatus read FInfo.Status;
    /// <summary>The line in the file, from 1; 0 where there is none.</summary>
    property Line: Int64 read FInfo.Line;
    /// <summary>The column in characters, from 1; 0 where there is none.</summary>
    property Column: Int64 read FInfo.Column;
    /// <summary>The element or attribute.</summary>
    property Path: UnicodeString read FInfo.Path;
    /// <summary>What to do; empty where there is nothing to say.</summary>
    property Hint: UnicodeString read FInfo.Hint;
  end;

  /// <summary>A class of <c>EIntakt</c>.</summary>
  EIntaktClass = class of EIntakt;

  /// <summary>A parameter is wrong. The message names the function, the parameter and the rule.</summary>
  EIntaktUsage = class(EIntakt);
  /// <summary>The input is empty, no XML, in another encoding than it says, or not well formed.</summary>
  EIntaktInput = class(EIntakt);
  /// <summary>A limit was reached.</summary>
  EIntaktLimit = class(EIntakt);
  /// <summary>A profile is wrong, or none fits the input.</summary>
  EIntaktProfile = class(EIntakt);
  /// <summary>An order lacks or contradicts something.</summary>
  EIntaktOrder = class(EIntakt);
  /// <summary>The settings are wrong.</summary>
  EIntaktSettings = class(EIntakt);
  /// <summary>A list or a party given by the host is wrong.</summary>
  EIntaktData = class(EIntakt);
  /// <summary>An outcome or a saved ledger was refused.</summary>
  EIntaktPlan = class(EIntakt);
  /// <summary>Stored keys are of another scheme than the library's.</summary>
  EIntaktMatching = class(EIntakt);
  /// <summary>A callback stopped the call. One that raised gives its own exception back instead.</summary>
  EIntaktCallback = class(EIntakt);
  /// <summary>The object is in use by another call.</summary>
  EIntaktBusy = class(EIntakt);
  /// <summary>The call met a defect of Intakt. The object may only be released.</summary>
  EIntaktPanic = class(EIntakt);
  /// <summary>The database cannot be opened, read or written.</summary>
  EIntaktStore = class(EIntakt);
  /// <summary>One record of an input cannot be read. Reading goes on behind it.</summary>
  EIntaktRecord = class(EIntakt);

/// <summary>What an error of the library says. It stays whose it is; for the units of Intakt.</summary>
function IntaktErrorInfo(Error: Pintakt_error): TIntaktErrorInfo;
/// <summary>Frees <c>Error</c> and raises what it says if <c>Status</c> is a failure; for the units of Intakt.</summary>
procedure IntaktCheck(const FunctionName: string; Status: Integer; Error: Pintakt_error);
/// <summary>The text of a buffer, which is freed; empty for nil; for the units of Intakt.</summary>
function IntaktTakeText(Buffer: Pintakt_buffer): UnicodeString;

implementation

uses
  Intakt.Values;

function ClassOf(Status: Integer): EIntaktClass;
begin
  case Status of
    INTAKT_STATUS_USAGE: Result := EIntaktUsage;
    INTAKT_STATUS_INPUT: Result := EIntaktInput;
    INTAKT_STATUS_LIMIT: Result := EIntaktLimit;
    INTAKT_STATUS_PROFILE: Result := EIntaktProfile;
    INTAKT_STATUS_ORDER: Result := EIntaktOrder;
    INTAKT_STATUS_SETTINGS: Result := EIntaktSettings;
    INTAKT_STATUS_DATA: Result := EIntaktData;
    INTAKT_STATUS_PLAN: Result := EIntaktPlan;
    INTAKT_STATUS_MATCHING: Result := EIntaktMatching;
    INTAKT_STATUS_CALLBACK: Result := EIntaktCallback;
    INTAKT_STATUS_BUSY: Result := EIntaktBusy;
    INTAKT_STATUS_PANIC, INTAKT_STATUS_POISONED: Result := EIntaktPanic;
    INTAKT_STATUS_STORE: Result := EIntaktStore;
    INTAKT_STATUS_RECORD: Result := EIntaktRecord;
  else
    Result := EIntakt;
  end;
end;

constructor EIntakt.CreateInfo(const Info: TIntaktErrorInfo; const FunctionName: string);
begin
  inherited Create(IntaktNative(Info.Text));
  FInfo := Info;
  FFunctionName := FunctionName;
end;

function IntaktErrorInfo(Error: Pintakt_error): TIntaktErrorInfo;
var
  Length: size_t;
begin
  Result.Status := intakt_error_status(Error);
  Result.HostCode := intakt_error_host_code(Error);
  Result.Line := intakt_error_line(Error);
  Result.Column := intakt_error_column(Error);
  Result.Offset := intakt_error_byte(Error);
  Result.Text := IntaktText(intakt_error_text(Error, @Length), Length);
  Result.Code := IntaktText(intakt_error_code(Error, @Length), Length);
  Result.Sentence := IntaktText(intakt_error_message(Error, @Length), Length);
  Result.FileName := IntaktText(intakt_error_file(Error, @Length), Length);
  Result.Path := IntaktText(intakt_error_path(Error, @Length), Length);
  Result.Rule := IntaktText(intakt_error_rule(Error, @Length), Length);
  Result.Found := IntaktText(intakt_error_found(Error, @Length), Length);
  Result.Expected := IntaktText(intakt_error_expected(Error, @Length), Length);
  Result.Hint := IntaktText(intakt_error_hint(Error, @Length), Length);
end;

procedure IntaktCheck(const FunctionName: string; Status: Integer; Error: Pintakt_error);
var
  Info: TIntaktErrorInfo;
begin
  if Error <> nil then
  begin
    Info := IntaktErrorInfo(Error);
    intakt_error_free(Error);
  end;
  if Status >= 0 then
    Exit;
  Info.Status := Status;
  raise ClassOf(Status).CreateInfo(Info, FunctionName);
end;

function IntaktTakeText(Buffer: Pintakt_buffer): UnicodeString;
var
  Length: size_t;
begin
  Result := IntaktText(intakt_buffer_text(Buffer, @Length), Length);
  intakt_buffer_free(Buffer);
end;

end.
