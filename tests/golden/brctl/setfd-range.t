# The limits only hold while the spanning tree runs.
$ brctl addbr br0
$ brctl setfd br0 1
$ brctl setfd br0 31
$ brctl stp br0 on
$ cat /sys/class/net/br0/bridge/forward_delay
3000
$ brctl setfd br0 1
! set forward delay failed: Numerical result out of range
? 1
$ brctl setfd br0 31
! set forward delay failed: Numerical result out of range
? 1
$ brctl setfd br0 2
$ brctl setfd br0 30
$ cat /sys/class/net/br0/bridge/forward_delay
3000
