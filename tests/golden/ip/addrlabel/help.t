# Usage goes to stderr, 255.
$ sh -c 'ip addrlabel help 2>&1 >/dev/null | head -c 6'
$ sh -c 'ip addrlabel help >/dev/null 2>&1; echo $?'
$ sh -c 'ip addrlabel h >/dev/null 2>&1; echo $?'
$ sh -c 'ip addrlabel help x >/dev/null 2>&1; echo $?'
