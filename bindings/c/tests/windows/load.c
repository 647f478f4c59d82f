/* How long the DLL takes to be loaded and to make an importer with all built-in profiles: load FILE. Prints milliseconds. */
#include <stdint.h>
#include <stdio.h>
#include <windows.h>

typedef int32_t (*importer_new)(const char *, size_t, const void *, void **, void **);
typedef void (*importer_free)(void *);

static double now(void) {
  LARGE_INTEGER count, frequency;
  QueryPerformanceCounter(&count);
  QueryPerformanceFrequency(&frequency);
  return (double)count.QuadPart * 1e3 / (double)frequency.QuadPart;
}

int main(int count, char **words) {
  double start = now(), loaded, made;
  HMODULE library = count == 2 ? LoadLibraryA(words[1]) : NULL;
  importer_new make;
  importer_free release;
  void *importer = NULL;
  if (library == NULL) return 1;
  loaded = now();
  make = (importer_new)(void (*)(void))GetProcAddress(library, "intakt_importer_new");
  release = (importer_free)(void (*)(void))GetProcAddress(library, "intakt_importer_free");
  if (make == NULL || release == NULL || make(NULL, 0, NULL, &importer, NULL) != 0) return 1;
  made = now();
  release(importer);
  printf("loaded in %.1f ms, an importer made in %.1f ms\n", loaded - start, made - loaded);
  return 0;
}
