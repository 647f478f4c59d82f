{ The units from a program in Free Pascal's own mode. }
program objfpc_mode;

{$mode objfpc}{$H+}

uses
  SysUtils, Intakt.All;

var
  Order: IIntaktOrder;
  Line: IIntaktOrderLine;
begin
  for Order in IntaktOpenFile(UnicodeString(ParamStr(1))) do
    for Line in Order.Lines do
      WriteLn(Order.Number, ' ', Line.Article, ' ', CurrToStr(Line.Quantity.ToCurrency));
end.
