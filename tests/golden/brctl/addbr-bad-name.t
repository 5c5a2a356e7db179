$ brctl addbr ""
! add bridge failed: Invalid argument
? 1
$ brctl addbr a/b
! add bridge failed: Invalid argument
? 1
$ brctl addbr "a b"
! add bridge failed: Invalid argument
? 1
$ brctl addbr .
! add bridge failed: Invalid argument
? 1
$ brctl addbr ..
! add bridge failed: Invalid argument
? 1
