"""Tests of the package: `python -m unittest discover -s bindings/python/tests -t bindings/python`. INTAKT_LIBRARY names the library."""
