# No filter.
$ ss -tan 'dev nosuch'
! Cannot parse device.
? 1
