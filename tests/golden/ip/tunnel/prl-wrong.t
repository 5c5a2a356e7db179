#! needs vm
# What is wrong is named.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add sit0 type sit
$ ip tunnel add s1 mode isatap local 10.0.0.1
$ ip tunnel prl
! Must specify device
? 255
$ ip tunnel prl dev s1
! s1: ioctl 0 failed: Inappropriate ioctl for device
? 1
$ ip tunnel prl prl-default x dev s1
! Error: an IP address is expected rather than "x"
? 1
$ ip tunnel prl prl-default 10.0.0.9
! Must specify device
? 255
$ ip tunnel prl what
! Invalid PRL parameter "what"
? 255
$ ip tunnel prl prl-default 10.0.0.1 prl-default 10.0.0.2 dev s1
! One PRL entry at a time
? 255
$ ip tunnel 6rd
! Must specify device
? 255
$ ip tunnel 6rd dev s1
! s1: ioctl 0 failed: Inappropriate ioctl for device
? 1
$ ip tunnel 6rd dev s1 6rd-prefix x
! Error: inet6 prefix is expected rather than "x".
? 1
$ ip tunnel 6rd dev s1 6rd-relay_prefix x
! Error: inet prefix is expected rather than "x".
? 1
$ ip tunnel 6rd dev s1 what
! Invalid 6RD parameter "what"
? 255
$ ip tunnel 6rd 6rd-prefix 2001:db8::/32
! Must specify device
? 255
$ ip tunnel prl dev nosuch prl-delete 10.0.0.9
! nosuch: ioctl 89f6 failed: No such device
? 1
$ ip tunnel prl prl-delete 10.0.0.9 dev s1
! s1: ioctl 89f6 failed: No such device or address
? 1
