# What libraries that are shipped are built with besides the profile `dist`; read by the scripts that build them.
#
# SQLite without what Intakt's database does not use: full-text search, R*Tree, JSON, statistics as tables, loading of
# extensions. It is smaller, and there is less to attack.
export LIBSQLITE3_FLAGS='-USQLITE_ENABLE_FTS3 -USQLITE_ENABLE_FTS3_PARENTHESIS -USQLITE_ENABLE_FTS5 -USQLITE_ENABLE_RTREE
-USQLITE_ENABLE_DBSTAT_VTAB -USQLITE_SOUNDEX -USQLITE_ENABLE_LOAD_EXTENSION -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_OMIT_JSON'
