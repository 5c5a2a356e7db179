# A port whose name no interface can have ends it without a word.
$ port() { printf "\060\000\000\000\020\000\000\000\000\000\000\000\000\000\000\000\007\000\001\000\011\000\000\000\003\020\000\000\000\000\000\000\010\000\003\000$1\010\000\012\000\005\000\000\000"; }; port 'a b\000' >blank; port 'a/b\000' >slash; port '\000\000\000\000' >empty; port 'abc\000' >good; port 'a:b\000' >colon; port '\377\377\000\000' >bytes
$ bridge monitor file blank
? 255
$ bridge -t monitor all file slash
? 255
$ bridge monitor file empty
? 255
$ bridge monitor file good
9: abc: <NO-CARRIER,BROADCAST,MULTICAST,UP> master if5·
$ bridge monitor all file colon
[LINK]9: a:b: <NO-CARRIER,BROADCAST,MULTICAST,UP> master if5·
$ bridge monitor file bytes
9: ⟨ff⟩⟨ff⟩: <NO-CARRIER,BROADCAST,MULTICAST,UP> master if5·
$ cat good slash good >several; bridge monitor file several
9: abc: <NO-CARRIER,BROADCAST,MULTICAST,UP> master if5·
? 255
$ printf 'monitor file slash\nlink show\n' | bridge -batch -
! Command failed -:1
? 1
