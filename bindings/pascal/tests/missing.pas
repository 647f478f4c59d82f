{ Late loading of a library that is not there, and of one that is: missing [LIBRARY]. }
program missing;

{$IFDEF FPC}{$MODE DELPHI}{$ENDIF}
{$IFDEF MSWINDOWS}{$APPTYPE CONSOLE}{$ENDIF}

uses
  SysUtils, Intakt.Raw, Intakt.All;

{ In a procedure of its own, so that nothing of the library is left when it is unloaded. }
procedure Use;
begin
  WriteLn(IntaktNewImporter.ImportBytes('shop', 'none.xml', nil, IntaktImportOptions).Fault.Code);
end;

begin
  try
    IntaktLoad('no-such-library');
    WriteLn('FAIL: loaded what is not there');
    ExitCode := 1;
  except
    on Raised: EIntaktLoad do
      WriteLn(Raised.Message);
  end;
  if IntaktLoaded then
    ExitCode := 1;
  if ParamCount = 0 then
    Exit;
  IntaktLoad(ParamStr(1));
  Use;
  IntaktUnload;
end.
