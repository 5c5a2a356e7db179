# Usage goes to stderr, 255.
$ sh -c 'ip maddr help 2>&1 >/dev/null | head -c 6'
$ sh -c 'ip maddr help >/dev/null 2>&1; echo $?'
$ sh -c 'ip maddr show help >/dev/null 2>&1; echo $?'
$ sh -c 'ip maddr add help >/dev/null 2>&1; echo $?'
$ sh -c 'ip maddr add h dev lo >/dev/null 2>&1; echo $?'
