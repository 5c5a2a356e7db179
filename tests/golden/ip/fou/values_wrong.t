#! needs vm
# Values that are none.
$ ip fou add port
! Command line is not complete. Try option "help"
? 255
$ ip fou add port 0 gue
! Error: argument "0" is wrong: invalid port
? 255
$ ip fou add port 65536 gue
! Error: argument "65536" is wrong: invalid port
? 255
$ ip fou add port ssh gue
! Error: argument "ssh" is wrong: invalid port
? 255
$ ip fou add port 5555 ipproto
! Command line is not complete. Try option "help"
? 255
$ ip fou add port 5555 ipproto 0
! Error: argument "0" is wrong: invalid ipproto
? 255
$ ip fou add port 5555 ipproto 256
! Error: argument "256" is wrong: invalid ipproto
? 255
$ ip fou add port 5555 ipproto nosuch
! Error: argument "nosuch" is wrong: invalid ipproto
? 255
$ ip fou add port 5555 ipproto ip
! Error: integer out of range.
? 2
$ ip fou add port 5555 ipproto 08
! Error: argument "08" is wrong: invalid ipproto
? 255
$ ip fou add port 5555 gue peer_port 0
! Error: argument "0" is wrong: invalid peer port
? 255
$ ip fou add port 5555 gue peer_port foo
! Error: argument "foo" is wrong: invalid peer port
? 255
$ ip fou add port 5555 gue dev nosuch local
! fou: unknown device name
? 1
$ ip fou add port 5555 gue dev a/b
! fou: invalid device name
? 1
$ ip fou add port 5555 gue dev
! Command line is not complete. Try option "help"
? 255
$ ip fou add port 5555 gue local
! Command line is not complete. Try option "help"
? 255
