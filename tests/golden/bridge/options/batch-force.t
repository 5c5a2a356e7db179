# With -force it goes on, but not behind what is wrong with the line itself.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ printf 'fdb add foo dev va\nfoo\nfdb add 02:00:00:00:00:01 dev nosuch\nfdb add 02:00:00:00:00:01 dev va\nfdb add 02:00:00:00:00:01 dev va\n' | bridge -force -b -
! Invalid mac address foo
! Command failed -:1
! Object "foo" is unknown, try "bridge help".
! Command failed -:2
! Cannot find device "nosuch"
! Command failed -:3
! RTNETLINK answers: File exists
! Command failed -:5
? 1
$ printf 'fdb show state foo\nfdb add 02:00:00:00:00:02 dev va\n' | bridge -fo -b -
! Error: argument "foo" is wrong: invalid state
? 255
$ printf 'fdb foo\nfdb add 02:00:00:00:00:02 dev va\n' | bridge -fo -b -
! Command "foo" is unknown, try "bridge fdb help".
? 255
$ printf 'fdb add 02:00:00:00:00:01 dev va dst foo\nfdb add 02:00:00:00:00:02 dev va\n' | bridge -fo -b -
! Error: any valid address is expected rather than "foo".
? 1
$ bridge fdb show dev va
02:00:00:00:00:01 self permanent
33:33:00:00:00:01 self permanent
