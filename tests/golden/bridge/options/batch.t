# A batch ends at the first failure.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ printf 'fdb add 02:00:00:00:00:01 dev va\n\n# a comment\nfdb add foo dev va\nfdb add 02:00:00:00:00:02 dev va\n' | bridge -b -
! Invalid mac address foo
! Command failed -:4
? 1
$ bridge fdb show dev va
02:00:00:00:00:01 self permanent
33:33:00:00:00:01 self permanent
$ bridge -batch /nosuch
! Cannot open file "/nosuch" for reading: No such file or directory
? 1
$ printf 'fdb add 02:00:00:00:00:03 dev va \\\n' | bridge -batch -
! Missing continuation line
