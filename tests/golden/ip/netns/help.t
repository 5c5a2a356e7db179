$ ip netns help
! Usage: …
? 255
$ ip netns h
! Usage: …
? 255
$ ip netns he
! Usage: …
? 255
$ ip netns foo
! Command "foo" is unknown, try "ip netns help".
? 255
$ ip netns addx
! Command "addx" is unknown, try "ip netns help".
? 255
$ ip netns list-idx
! Command "list-idx" is unknown, try "ip netns help".
? 255
$ ip netns ""
! Command "" is unknown, try "ip netns help".
? 255
$ ip netns -h
! Command "-h" is unknown, try "ip netns help".
? 255
