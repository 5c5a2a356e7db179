# Usage goes to stderr, 255.
$ sh -c 'ip token help 2>&1 >/dev/null | head -c 6'
$ sh -c 'ip token help >/dev/null 2>&1; echo $?'
$ sh -c 'ip token h >/dev/null 2>&1; echo $?'
$ sh -c 'ip token set help dev lo >/dev/null 2>&1; echo $?'
$ sh -c 'ip token set h >/dev/null 2>&1; echo $?'
