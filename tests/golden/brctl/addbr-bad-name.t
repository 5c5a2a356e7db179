$ brctl addbr ""
$ brctl addbr a/b
$ brctl addbr "a b"
$ brctl addbr .
$ brctl addbr ..
