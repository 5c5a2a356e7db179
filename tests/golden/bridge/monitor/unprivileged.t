# The groups that are joined if none is named need a privilege.
$ setpriv --reuid 65534 --clear-groups --inh-caps=-all --bounding-set=-all bridge monitor
! Cannot bind netlink socket: Operation not permitted
? 1
$ setpriv --reuid 65534 --clear-groups --inh-caps=-all --bounding-set=-all bridge monitor all
! Cannot bind netlink socket: Operation not permitted
? 1
$ setpriv --reuid 65534 --clear-groups --inh-caps=-all --bounding-set=-all ip monitor all-nsid
! NETLINK_LISTEN_ALL_NSID: Operation not permitted
? 1
