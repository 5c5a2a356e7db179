# The filters of `ip address` are read, and let every link through.
$ ip link show permanent
$ ip link show home
$ ip link show -tentative
$ ip link show scope global
$ ip link show label x
$ ip link show to 1.2.3.4
$ ip link show to
$ ip link show scope x
$ ip link show proto x
$ ip link show scope
