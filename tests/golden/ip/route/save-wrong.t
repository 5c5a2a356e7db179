$ sh -c 'ip route save foo | od -An -tx1'
 24 12 31 45
! Error: any valid prefix is expected rather than "foo".
$ sh -c 'ip route save table foo | od -An -tx1'
 24 12 31 45
! Error: argument "foo" is wrong: table id value is invalid
! ␤
$ sh -c 'ip route save | od -An -tx1'
 24 12 31 45
$ sh -c 'ip route save dev nosuch | od -An -tx1'
 24 12 31 45
! Cannot find device "nosuch"
