# Names an interface cannot have.
$ ip rule add iif
$ ip rule add iif waytoolongname01
$ ip rule add iif a/b
$ ip rule add iif ''
$ ip rule add oif 'a b'
$ ip rule add oif
$ ip rule show iif a/b
$ ip rule show oif a/b
