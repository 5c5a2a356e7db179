#! needs vm
# IP over InfiniBand.
$ ip link add d0 type dummy
$ ip link add link d0 name i0 type ipoib
$ ip link add link d0 name i0 type ipoib pkey 0x8001 mode connected umcast 1
$ ip link add link d0 name i0 type ipoib pkey x
$ ip link add link d0 name i0 type ipoib pkey 65536
$ ip link add link d0 name i0 type ipoib mode x
$ ip link add link d0 name i0 type ipoib umcast x
$ ip link add link d0 name i0 type ipoib umcast 2
$ ip link add link d0 name i0 type ipoib mode
$ ip link add link d0 name i0 type ipoib pkey 1 pkey 2 mode datagram mode connected
$ ip link add link d0 name i0 type ipoib what
$ ip link add link d0 name i0 type ipoib help
