/* What the test programs share. A check that fails says where and ends the program. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intakt.h"

#define TEXT(text) (text), strlen(text)

#define CHECK(condition)                                                          \
  do {                                                                            \
    if (!(condition)) {                                                           \
      printf("%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition);        \
      exit(1);                                                                    \
    }                                                                             \
  } while (0)

/* The status of a call, and a part of what its error says; the error is freed. NULL: no error is there. */
static inline void check_status(int line, int32_t status, int32_t wanted, intakt_error **error, const char *part) {
  const char *text = intakt_error_text(*error, NULL);
  if (status != wanted || (part == NULL) != (text == NULL) || (part != NULL && strstr(text, part) == NULL) ||
      (text != NULL && intakt_error_status(*error) != status)) {
    printf("line %d: status %d, expected %d; %s, expected %s\n", line, (int)status, (int)wanted,
           text == NULL ? "no error" : text, part == NULL ? "none" : part);
    exit(1);
  }
  intakt_error_free(*error);
  *error = NULL;
}

/* `call` uses a variable `error`. */
#define FAILS(wanted, part, call) check_status(__LINE__, (call), (wanted), &error, (part))
#define SUCCEEDS(call) check_status(__LINE__, (call), INTAKT_STATUS_OK, &error, NULL)

static inline char *read_file(const char *name, size_t *length) {
  FILE *file = fopen(name, "rb");
  char *bytes;
  CHECK(file != NULL && fseek(file, 0, SEEK_END) == 0);
  *length = (size_t)ftell(file);
  rewind(file);
  bytes = malloc(*length + 1);
  CHECK(bytes != NULL && fread(bytes, 1, *length, file) == *length);
  bytes[*length] = '\0';
  fclose(file);
  return bytes;
}

#endif
