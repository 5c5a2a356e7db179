#! needs vm
# Several in one run, and in another namespace.
$ printf "fou add port 5555 gue\nfou show\nfou add port 5555 gue\nfou show\n" | ip -b -
port 5555 gue
! RTNETLINK answers: Address already in use
! Command failed -:3
? 1
$ printf "fou add port 5555 gue\nfou add gue\nfou show x\nfou show\n" | ip -force -b -
port 5555 gue
! RTNETLINK answers: Address already in use
! Command failed -:1
! fou: missing port
! RTNETLINK answers: Invalid argument
! Command failed -:2
! "ip fou show" does not take any arguments.
! Command failed -:3
? 1
$ printf "fou add port 1 gue local x\nfou show\n" | ip -force -b -
! Error: inet address is expected rather than "x".
? 1
$ printf "fou add port 1 gue dev x\nfou show\n" | ip -force -b -
! fou: unknown device name
? 1
$ printf "fou add x\nfou show\n" | ip -force -b -
! fou: unknown command "x"?
! Usage: …
? 255
$ printf "fou show\nfou del port 5555\nfou show\n" | ip -j -b -
[{"port":5555,"gue":null,"family":"inet"}]
[]
$ ip netns add blue
$ ip -n blue fou add port 5555 gue
$ ip -n blue fou show
port 5555 gue
$ ip fou show
