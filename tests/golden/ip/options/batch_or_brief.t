# -b is -batch, for it comes first.
$ ip -b link
! Cannot open file "link" for reading: No such file or directory
? 1
$ ip -ba
! Error: argument "batch file" is required
? 255
$ ip -batch nope
! Cannot open file "nope" for reading: No such file or directory
? 1
$ ip -batchx nope
! Option "-batchx" is unknown, try "ip -help".
? 255
