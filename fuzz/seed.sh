#!/bin/sh
# Fills fuzz/corpus from what earlier runs found worth keeping, and from the samples of the tests. Small files only: a
# fuzzer is quick on those.
set -eu
cd "$(dirname "$0")/.."
mkdir -p fuzz/corpus/index fuzz/corpus/orders fuzz/corpus/profile fuzz/corpus/xpath
for target in index orders profile xpath; do
    tar -xJf "fuzz/corpora/$target.tar.xz" -C fuzz/corpus
done
find tests/corpus/orders examples -name '*.xml' -size -8k | while read -r file; do
    cp "$file" "fuzz/corpus/orders/$(echo "$file" | tr '/' '_')"
done
find profiles -name '*.toml' -size -16k | while read -r file; do
    cp "$file" "fuzz/corpus/profile/$(echo "$file" | tr '/' '_')"
done
number=0
for expression in 'a' '//b[2]' 'a[@x = "1"]/b/text()' 'count(a | b) + 1' '..//*[last()]' 'normalize-space(string(a))' \
    '//*[.//*[contains(., "x")]]' 'substring-before(a, "-")' 'a[position() < 3]/following-sibling::*' '-(1 div 0)'; do
    number=$((number + 1))
    printf '%s\n<r><a x="1">x-y<b>1</b><b>2</b></a><a/><c>3</c></r>' "$expression" > "fuzz/corpus/xpath/$number"
done
