#! mask sockets
#! needs vm
#! alone
# An unknown word.
$ modprobe -a vsock vsock_loopback vsock_diag
$ sockets <<EOF
> vsock a bind 1:77 listen 3
> vsock d bind 4294967295:1234 listen 2
> EOF
$ ss --vsock -a src vsock:x | sort
! Cannot parse dst/src address.
$ ss --vsock -a src 1:x | sort
! Cannot parse dst/src address.
$ ss --vsock -a src 1: | sort
! Cannot parse dst/src address.
$ ss --vsock -a src 4294967296 | sort
! Cannot parse dst/src address.
$ ss --vsock -a src -1 | sort
! ss: invalid option -- '1'
! Usage: …
$ ss --vsock -a sport foo | sort
! Cannot parse dst/src address.
$ ss --vsockk | sort
! ss: unrecognized option '--vsockk'
! Usage: …
$ ss -A vsockk | sort
! ss: "vsockk" is illegal socket table id
! Usage: …
