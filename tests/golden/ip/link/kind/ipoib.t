#! needs qemu
# IP over InfiniBand.
$ ip link add d0 type dummy
$ ip link add link d0 name i0 type ipoib
! RTNETLINK answers: No such device
? 2
$ ip link add link d0 name i0 type ipoib pkey 0x8001 mode connected umcast 1
! RTNETLINK answers: No such device
? 2
$ ip link add link d0 name i0 type ipoib pkey x
! Error: argument "x" is wrong: pkey is invalid
? 255
$ ip link add link d0 name i0 type ipoib pkey 65536
! Error: argument "65536" is wrong: pkey is invalid
? 255
$ ip link add link d0 name i0 type ipoib mode x
! Error: argument of "mode" must be "datagram"or "connected"
? 1
$ ip link add link d0 name i0 type ipoib umcast x
! Error: argument "x" is wrong: umcast is invalid
? 255
$ ip link add link d0 name i0 type ipoib umcast 2
! RTNETLINK answers: No such device
? 2
$ ip link add link d0 name i0 type ipoib mode
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name i0 type ipoib pkey 1 pkey 2 mode datagram mode connected
! RTNETLINK answers: No such device
? 2
$ ip link add link d0 name i0 type ipoib what
! ipoib: unknown option "what"?
! Usage: …
? 1
$ ip link add link d0 name i0 type ipoib help
! Usage: …
? 1
