# Scopes that are none.
$ ip addr show scope foo
$ ip addr show scope
$ ip addr show scope 256
$ ip addr show scope -1
$ ip addr show scope ''
$ ip addr show scope link scope
