-- Drives Neovim as somebody at the keyboard does, and writes what is to be seen as JSON into $TRANSCRIPT.
local seen = {}

local function await(what, ready)
  if not vim.wait(15000, ready, 20) then
    io.stderr:write('no ' .. what .. ' in time\n')
    vim.cmd('cquit')
  end
end

--- The cursor on the first character of these words, or behind them.
local function go(words, behind)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local from, to = line:find(words, 1, true)
    if from then
      vim.api.nvim_win_set_cursor(0, { number, behind and to or from - 1 })
      return
    end
  end
  error('no ' .. words)
end

local function completed()
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', vim.lsp.util.make_position_params(), 10000)
  local words = {}
  for _, answer in pairs(answers) do
    for _, item in ipairs(vim.lsp.util.text_document_completion_list_to_complete_items(answer.result, '')) do
      table.insert(words, item.word)
    end
  end
  return words
end

-- So that the cursor may stand behind the last character, as when one types there.
vim.o.virtualedit = 'onemore'

local ok, fault = pcall(function()
  await('findings', function()
    return #vim.diagnostic.get(0) > 0
  end)
  seen.findings = vim.tbl_map(function(found)
    return { found.code or found.user_data.lsp.code, found.lnum + 1, found.message }
  end, vim.diagnostic.get(0))

  go('8** :')
  vim.lsp.buf.hover()
  local function window()
    for _, each in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(each).relative ~= '' then
        return each
      end
    end
  end
  await('hover', window)
  seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window()), 0, -1, false), '\n')
  vim.api.nvim_win_close(window(), true)

  go('[livret](', true)
  seen.completion = completed()

  go('Greffer')
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      if title:find('Objectifs', 1, true) then
        return choose(item)
      end
    end
    choose(nil)
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  await('fix', function()
    return vim.api.nvim_buf_get_changedtick(0) ~= before
  end)
  seen.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')

  if vim.fn.filereadable('singulier.yaml') == 1 then
    vim.cmd('edit! singulier.yaml')
    vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'or' })
    await('server', function()
      return #vim.lsp.buf_get_clients(0) > 0
    end)
    go('or', true)
    seen.configuration = completed()
  end
end)
if not ok then
  io.stderr:write(fault .. '\n')
  vim.cmd('cquit')
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.TRANSCRIPT)
vim.cmd('qall!')
