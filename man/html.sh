#!/bin/sh
# html.sh DIR: writes all manual pages into DIR as HTML, with index.html. It needs mandoc.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dir=${1:?usage: html.sh DIR}
mkdir -p "$dir"

# A reference to a page of ours becomes a link.
references() {
  names=$(cd "$here" && ls -- *.[18] | sed 's/\.[18]$//' | paste -sd '|')
  sed -E "s#<b>($names)</b>\(([18])\)#<a href=\"\1.\2.html\"><b>\1</b>(\2)</a>#g"
}

for page in "$here"/*.[18]; do
  mandoc -T html -O style=manual.css,toc "$page" | references >"$dir/${page##*/}.html"
done
cp "$here/html.css" "$dir/manual.css"

{
  echo '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>rip: manual pages</title>'
  echo '<link rel="stylesheet" href="manual.css"></head><body><h1>rip: manual pages</h1><dl>'
  for page in "$here"/rip.1 "$here"/*.8; do
    [ -L "$page" ] && continue
    file=${page##*/}
    name=${file%.*}
    about=$(mandoc -T utf8 "$page" | sed 's/.\x08//g' | awk '/^NAME/ { on = 1; next } /^[A-Z]/ { on = 0 } on' | tr -s ' \n' ' ')
    printf '<dt><a href="%s.html">%s(%s)</a></dt><dd>%s</dd>\n' "$file" "$name" "${file##*.}" \
      "$(printf '%s' "${about#*- }" | sed 's/&/\&amp;/g; s/</\&lt;/g')"
  done
  echo '</dl></body></html>'
} >"$dir/index.html"
