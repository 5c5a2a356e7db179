#!/bin/sh
# make.sh: compiles the objects beside it, after a change of their sources. Needs clang llvm libbpf-dev.
set -eu
cd "$(dirname "$0")"
compile() {
  clang -O2 -g -target bpf "-I/usr/include/$(uname -m)-linux-gnu" "-ffile-prefix-map=$PWD=." -c "$@"
  for last; do :; done
  llvm-strip -g "$last"
}
for source in *.c; do
  compile "$source" -o "${source%.c}.o"
done
compile -DVALUE=__u64 pinned.c -o pinned-other.o
compile -target bpfeb refused.c -o other-order.o
# Without types.
clang -O2 -target bpf "-I/usr/include/$(uname -m)-linux-gnu" -c maps.c -o maps-no-types.o
