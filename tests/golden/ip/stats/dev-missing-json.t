# Errors are no JSON.
$ ip -j stats show dev zz
$ ip -j stats show foo
$ ip -j stats show group foo
