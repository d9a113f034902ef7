-- Does with a report what plan.json says, as a person would, and writes down what came of it.
local plan = vim.fn.json_decode(vim.fn.readfile('plan.json'))
local session = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then error('waited in vain for ' .. what) end
end
local function all(key)
  return vim.tbl_map(function(diagnostic) return diagnostic[key] end, vim.diagnostic.get(0))
end
local function finds(rule)
  return vim.tbl_contains(all('code'), rule)
end
local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
end
local function go_to(words)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. words, 'c') == 0 then error('not in the report: ' .. words) end
end
-- What a menu offers, and the choice of one.
local function choose(title, ask)
  local offered
  vim.ui.select = function(items, options, on_choice)
    offered = vim.tbl_map(options.format_item, items)
    for index, item in ipairs(items) do
      if offered[index] == title or not title then return on_choice(item) end
    end
    error('not offered: ' .. title)
  end
  ask()
  wait('a menu of actions', function() return offered end)
  return offered
end

vim.cmd('edit ' .. plan.path)
wait('diagnostics', function() return finds('wording/blame') end)
session.rules, session.messages = all('code'), all('message')

go_to(plan.guess)
vim.lsp.buf.hover()
local function popup()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end
wait('a hover', popup)
session.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(popup()), 0, -1, true), '\n')
vim.api.nvim_win_close(popup(), true)

vim.lsp.buf.document_symbol()
wait('an outline', function() return #vim.fn.getqflist() + #vim.fn.getloclist(0) > 0 end)
local items = vim.list_extend(vim.fn.getqflist(), vim.fn.getloclist(0))
session.sections = vim.tbl_map(function(item) return (item.text:gsub('^%[.-%] ', '')) end, items)
vim.cmd('cclose | lclose')

go_to(plan.blame)
vim.api.nvim_del_current_line()
wait('blame to go', function() return not finds('wording/blame') end)
session.rulesAfterEdit = all('code')

go_to(plan.guess)
session.actions = choose(plan.action, vim.lsp.buf.code_action)
wait('the guess to go', function() return not finds('wording/speculation') end)
session.textAfterAction = text()

choose(nil, function() vim.lsp.buf.code_action({ only = { 'source.fixAll.postmortem' } }) end)
wait('the link to go', function() return not finds('link/empty') end)
session.textAfterFixAll = text()

vim.fn.append('$', '## ')
vim.fn.cursor(vim.fn.line('$'), 4)
local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', vim.lsp.util.make_position_params(), 20000)
local _, answer = next(answers)
session.completions = vim.tbl_map(function(item) return item.label end, answer.result)

vim.fn.writefile({ vim.fn.json_encode(session) }, plan.result)
