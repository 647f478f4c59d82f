/* Only for tests under Wine before version 9, which lacks this DLL of Windows: its one function that Rust's standard library asks
 * for, over an older one. Never shipped. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
  while (count > 0) {
    ULONG step = count > 0x40000000 ? 0x40000000 : (ULONG)count;
    if (!SystemFunction036(bytes, step)) return FALSE;
    bytes += step;
    count -= step;
  }
  return TRUE;
}
