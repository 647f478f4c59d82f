// The header alone, twice, and in a second file of a program.
#include <intakt.hpp>
#include <intakt.hpp>

std::string_view version_as_the_second_file_sees_it() { return intakt::version(); }
