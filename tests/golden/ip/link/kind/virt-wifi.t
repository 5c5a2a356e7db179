#! needs vm
# A wireless link on a wired one, without options.
$ ip link add d0 type dummy
$ ip link add link d0 name w0 type virt_wifi
$ ip link add link d0 name w0 type virt_wifi x
$ ip link show type virt_wifi
