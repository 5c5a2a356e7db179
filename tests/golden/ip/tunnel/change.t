#! needs vm
# A tunnel that is named first is changed from what it is.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add gre0 type gre
$ ip tunnel add g2 mode gre remote 224.0.0.5 local 10.0.0.1
$ ip tunnel change g2 ttl 9
$ ip tunnel show g2
g2: gre/ip remote 224.0.0.5 local 10.0.0.1 ttl 9 key 3758096389
$ ip tunnel change g2 key 5
! add tunnel "g2" failed: Invalid argument
? 1
$ ip tunnel change name g2 ttl 3
$ ip tunnel show g2
g2: gre/ip remote 224.0.0.5 local 10.0.0.1 ttl 3 key 3758096389
$ ip tunnel change mode gre g2 ttl 4
! add tunnel "g2" failed: File exists
? 1
$ ip tunnel change g2 local 10.0.0.77
! add tunnel "g2" failed: Invalid argument
? 1
$ ip tunnel change g2 mode sit
! You managed to ask for more than one tunnel mode.
? 255
$ ip tunnel show g2
g2: gre/ip remote 224.0.0.5 local 10.0.0.1 ttl 3 key 3758096389
