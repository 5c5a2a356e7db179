#!/bin/sh
# files.sh PREFIX BINARY: installs rip, its manual pages, the JSON schemas and the completions below PREFIX
# (for example PACKAGE/usr).
# files.sh PREFIX --tool TOOL…: creates links of these tools to PREFIX/bin/rip, and installs their manual
# pages.
# files.sh PREFIX --all-tools: the same for every tool that rip replaces.
#
# All recipes in this directory call this script, so all packages have the same files.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
[ $# -ge 2 ] || { echo "usage: files.sh PREFIX BINARY, or files.sh PREFIX --tool TOOL…, or files.sh PREFIX --all-tools" >&2; exit 2; }
prefix=$1
shift
# The last line of the completion script contains the names of all tools.
tools=$(sed -n 's/^ *complete -F _rip rip //p' "$here/completions/rip.bash")

# put MODE FILE PATH: installs FILE as PREFIX/PATH.
put() { install -D -m "$1" "$2" "$prefix/$3"; }

if [ "$1" = --all-tools ]; then
  # Names of tools have no blanks.
  # shellcheck disable=SC2086
  set -- --tool $tools
fi
if [ "$1" != --tool ]; then
  [ -f "$1" ] || { echo "files.sh: there is no file $1" >&2; exit 1; }
  # In the build for Nix, the binary is already there.
  cmp -s "$1" "$prefix/bin/rip" || put 755 "$1" bin/rip
  for page in "$here"/man/rip*.1; do put 644 "$page" "share/man/man1/${page##*/}"; done
  for schema in "$here"/man/schema/*.json; do put 644 "$schema" "share/doc/rip/schema/${schema##*/}"; done
  put 644 "$here/completions/rip.bash" share/bash-completion/completions/rip
  put 644 "$here/completions/rip.zsh" share/zsh/site-functions/_rip
  for tool in rip $tools; do
    put 644 "$here/completions/rip.fish" "share/fish/vendor_completions.d/$tool.fish"
  done
  exit
fi
shift
for tool; do
  case " $tools " in
    *" $tool "*) ;;
    *) echo "files.sh: rip has no tool $tool" >&2; exit 1 ;;
  esac
  mkdir -p "$prefix/bin"
  ln -s rip "$prefix/bin/$tool"
  for page in "$here/man/$tool".8 "$here/man/$tool"-*.8; do
    [ ! -e "$page" ] || put 644 "$page" "share/man/man8/${page##*/}"
  done
done
